import type { Level, Observation, Vocabulary } from '#lib/content/schema.ts';

/**
 * The level an observation speaks of, or null when it speaks of none.
 *
 * The printed word decides: a word listed under a level in the vocabulary is that level.
 * Any other word leaves it to the years in the job. A closed span belongs to the level that holds its midpoint
 * (2–5 years: 3.5, mid), an open one to the level that holds its start (7 years and more: senior).
 * A level's own span holds its start and not its end, so three years is mid. No word and no years: no level.
 */
export function levelOf(
  observation: Pick<Observation, 'printedLevel' | 'years'>,
  levels: readonly LevelTerm[],
): Level | null {
  const printed = observation.printedLevel.toLowerCase();
  const named = levels.find((level) => level.labels.includes(printed));
  if (named) return named.id;
  const years = typicalYears(observation.years);
  if (years === null) return null;
  return levels.find((level) => level.span && holds(level.span, years))?.id ?? null;
}

function typicalYears(years: Observation['years']): number | null {
  if (years === null) return null;
  const [from, to] = years;
  return from !== null && to !== null ? (from + to) / 2 : (from ?? to);
}

function holds([from, to]: readonly [number | null, number | null], years: number): boolean {
  return (from === null || years >= from) && (to === null || years < to);
}

/** What the vocabulary says of a level, as far as placing goes. */
export type LevelTerm = Pick<Vocabulary['levels'][number], 'id' | 'span' | 'labels'>;
