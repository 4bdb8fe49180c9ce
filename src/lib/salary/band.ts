import type { Level, Observation } from '#lib/content/schema.ts';
import { levelOf, type LevelTerm } from './level.ts';
import { known, median } from './median.ts';
import { spreadOf, type Spread } from './spread.ts';
import { whyLeftOut, type GradedSource } from './standing.ts';
import { voicesOf, type Voice } from './voice.ts';

/**
 * The salary bands of a role in France, lowest level first; gross euros a year.
 *
 * Only observations that count (`whyLeftOut`) and have a level (`levelOf`) make a band.
 * A role without any such level gets one band for `all` levels by the same rule, and none when nothing counts.
 */
export function bandsOf(
  role: string,
  observations: readonly Observation[],
  reference: Reference,
): Band[] {
  const counting = countingFor(role, observations, reference);
  const levelled = reference.levels.flatMap(({ id }) => {
    const rows = counting.filter((row) => levelOf(row, reference.levels) === id);
    return bandOf(id, rows) ?? [];
  });
  return levelled.length > 0 ? levelled : [bandOf('all', counting) ?? []].flat();
}

/** The observations of a role that count towards its bands, in the order of the data. */
export function countingFor(
  role: string,
  observations: readonly Observation[],
  reference: Reference,
): Observation[] {
  return observations.filter(
    (observation) =>
      observation.role === role && whyLeftOut(observation, reference.sources) === null,
  );
}

/** The band that some observations make: medians of the sources' bounds, exact. Null when there are none. */
function bandOf(level: Band['level'], observations: Observation[]): Band | null {
  if (observations.length === 0) return null;
  const voices = voicesOf(observations);
  return {
    level,
    ...middle(voices),
    openTop: voices.some((voice) => voice.openTop),
    lowest: edge(Math.min, observations, 'min'),
    highest: edge(Math.max, observations, 'max'),
    observations,
    sources: voices.map((voice) => voice.source),
    spread: spreadOf(voices),
    oneSource: voices.length === 1,
  };
}

function middle(voices: readonly Voice[]): Pick<Band, 'min' | 'max'> {
  const min = median(known(voices.map((voice) => voice.min)));
  const max = median(known(voices.map((voice) => voice.max)));
  if (min === null || max === null || min <= max) return { min, max };
  // Sources that print one end only have turned the band over: those that print both decide.
  const whole = voices.filter((voice) => voice.min !== null && voice.max !== null);
  return whole.length > 0 ? middle(whole) : { min, max: null };
}

function edge(
  pick: (...numbers: number[]) => number,
  observations: readonly Observation[],
  bound: 'min' | 'max',
): number | null {
  const euros = known(observations.map((observation) => observation[bound]));
  return euros.length > 0 ? pick(...euros) : null;
}

/** Gross euros a year. A bound is null when no source gives it. */
export interface Band {
  level: Level | 'all';
  /** Median of the sources' lower bounds. */
  min: number | null;
  /** Median of the sources' upper bounds. */
  max: number | null;
  /** A source prints "and more", or no upper bound. */
  openTop: boolean;
  /** The lowest lower bound that any observation prints, and the highest upper one. */
  lowest: number | null;
  highest: number | null;
  observations: Observation[];
  /** Ids of the sources, in the order of the data. */
  sources: string[];
  spread: Spread | null;
  oneSource: boolean;
}

/** What observations are judged by: our levels, lowest first, and the grades of the sources. */
export interface Reference {
  levels: readonly LevelTerm[];
  sources: readonly GradedSource[];
}
