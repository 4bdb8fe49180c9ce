import type { Preparation } from './preparation.ts';
import { monthsOf, type ChooseState } from './state.ts';

/**
 * The way to a role for one reader, from the role's file: all of it from the guides' data, nothing estimated here.
 *
 * @param others ids of the reader's other roles, best first: pages that compare with them come first
 */
export function roadmap(file: RoleFile, state: ChooseState, others: readonly string[]): Roadmap {
  const start = own(file.starts, state.from) ?? own(file.starts, '');
  const questions = [state.from, ...state.limits].flatMap((id) => own(file.questions, id) ?? []);
  return {
    ...(start ?? emptyStart),
    degrees: file.degrees,
    portfolio: file.portfolio,
    certifications: file.certifications,
    time: timeFor(file.time, monthsOf(state)),
    reading: distinct([file.guide, ...questions, ...file.reading]),
    comparisons: file.comparisons
      .map((comparison) => ({ comparison, rank: others.indexOf(comparison.other) }))
      .sort((one, other) => placed(one.rank) - placed(other.rank))
      .slice(0, mostComparisons)
      .map(({ comparison }) => comparison),
  };
}

/** How the time a source gives sits with the months the reader has. */
function timeFor(time: RoleFile['time'], months: number | null): Roadmap['time'] {
  if (!time) return null;
  const [from] = time.months;
  const isShort = months !== null && from !== null && months < from;
  return { ...time, short: isShort ? { months, by: from - months } : null };
}

/** What a record holds under a name that a reader's address gave; never something it inherits. */
const own = <T>(record: Record<string, T>, name: string): T | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;

const distinct = (links: readonly Link[]) => [
  ...new Map(links.map((link) => [link.path, link])).values(),
];
const placed = (rank: number) => (rank === -1 ? Number.MAX_SAFE_INTEGER : rank);
const mostComparisons = 3;
const emptyStart: Start = { have: [], deepen: [], learn: [], wayIn: null, move: null };

/** What the browser fetches about a role once a reader asks for the way to it. */
export interface RoleFile {
  id: string;
  name: string;
  /** What somebody brings, by the id of a background; under the empty id, what to learn without one. */
  starts: Record<string, Start>;
  degrees: readonly string[];
  portfolio: string;
  certifications: readonly FittingCertification[];
  time: {
    months: readonly [number | null, number | null];
    note: string | null;
    source: Link;
  } | null;
  guide: Link;
  /** Questions and long guides about the role. */
  reading: readonly Link[];
  /** A question worth reading, by the id of a background or limit. */
  questions: Record<string, Link>;
  comparisons: readonly (Link & { other: string })[];
}

export interface Start extends Preparation {
  /** How the guide says people come from here. */
  wayIn: string | null;
  /** The move from the role this background is, where that role's guide tells it. */
  move: { from: string; note: string; learn: readonly string[]; source: Link | null } | null;
}

export interface FittingCertification extends Link {
  price: string;
  suits: string;
  standing: 'active' | 'beta' | 'unknown';
  /** The day it was last checked. */
  checked: string;
}

export interface Link {
  title: string;
  path: string;
}

export interface Roadmap extends Start {
  degrees: readonly string[];
  portfolio: string;
  certifications: readonly FittingCertification[];
  time:
    | (NonNullable<RoleFile['time']> & {
        /** The reader's months, and how many more the source's lower end asks. */
        short: { months: number; by: number } | null;
      })
    | null;
  reading: Link[];
  comparisons: Link[];
}
