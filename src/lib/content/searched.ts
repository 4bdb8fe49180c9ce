import { euroRange, day } from '../format.ts';
import { words } from '../../i18n/index.ts';
import type { Kind } from '../search/facets.ts';
import { bandOf, bandsOf } from './bands.ts';
import type { Faq, Guide, Library, Role } from './queries.ts';

/** What search knows a page by besides its text. Each function takes a page's content and gives its `Searched`. */

/** A guide to a role: found by every name of the role, filtered by its levels of pay. */
export function searchedRole(all: Library, role: Role): Searched {
  const t = words(all.locale);
  const band = bandOf(all, role.id, 'mid');
  const pay = euroRange(band.min, band.max, band.openTop, t.tag);
  return {
    ...about(all, 'role', [role.id]),
    names: namesOf(role),
    also: [],
    levels: bandsOf(all, role.id).flatMap(({ level }) => (level === 'all' ? [] : [level])),
    family: `${role.data.family}: ${all.vocabulary.families.find(({ id }) => id === role.data.family)?.name ?? ''}`,
    band: pay && `${pay} ${t.shortAmounts.gross}, ${t.levels[band.level].toLowerCase()}`,
    reviewed: day(role.data.reviewed, t.tag),
  };
}

/** A question: found by its other wordings, and by every name of the roles it is about. */
export function searchedFaq(all: Library, faq: Faq): Searched {
  const t = words(all.locale);
  const { role, alsoRoles, neighbour, calculator } = faq.data;
  const roles = [role, ...alsoRoles, neighbour].flatMap((id) => id ?? []);
  return {
    ...about(all, 'faq', roles),
    asked: faq.data.alsoAsked,
    topic: t.search.topics[faq.data.topic] ?? [],
    levels: calculator?.level ? [calculator.level] : [],
    reviewed: day(faq.data.reviewed, t.tag),
    popular: (t.home.popular as readonly string[]).includes(faq.id),
  };
}

/** A long guide over several roles. */
export function searchedGuide(all: Library, guide: Guide): Searched {
  return {
    ...about(all, 'guide', guide.data.roles),
    reviewed: day(guide.data.reviewed, words(all.locale).tag),
  };
}

/** Two roles side by side. */
export function searchedPair(all: Library, pair: readonly [string, string]): Searched {
  const t = words(all.locale);
  return { ...about(all, 'compare', pair), topic: t.search.topics.comparison };
}

function about(all: Library, kind: Kind, roles: readonly string[]): Searched {
  const known = [...new Set(roles)].flatMap((id) => all.roles.get(id) ?? []);
  return {
    kind,
    roles: known.map(({ id }) => id),
    families: [...new Set(known.map(({ data }) => data.family))],
    also: known.flatMap(namesOf),
  };
}

const namesOf = ({ data }: Role): string[] => [
  ...new Set([data.name, ...data.alsoCalled, ...data.abbreviations]),
];

export interface Searched {
  kind: Kind;
  /** Ids of the roles it is about. */
  roles?: readonly string[];
  families?: readonly string[];
  levels?: readonly string[];
  /** What the page itself may be called: the names and abbreviations of a role. */
  names?: readonly string[];
  /** The names of the roles it is about. */
  also?: readonly string[];
  /** The page's subject in other words. */
  asked?: readonly string[];
  /** Words people use for its topic. */
  topic?: readonly string[];
  /** A role's family, id and name: `data: Data`. */
  family?: string;
  /** Pay in a few words. */
  band?: string;
  /** The day it was last read against its sources, in words. */
  reviewed?: string;
  /** A question to offer before anything is typed. */
  popular?: boolean;
}
