import type { Observation, Source } from '#lib/content/schema.ts';

/** The first data year that counts: pay has moved too far since earlier ones. Our rule of November 2026. */
export const firstYear = 2024;

/** The smallest sample that counts; fewer people or postings are an illustration. Our rule of November 2026. */
export const smallestSample = 5;

/**
 * Why an observation stays out of the bands, or null when it counts.
 * The reasons are tried in this order, so `region` means that it would count but for being about a part of France.
 *
 * - `grade`: its source is not graded a or b
 * - `year`: undated, or before 2024
 * - `perimeter`: it holds variable pay or a whole package, which bands of base pay cannot mix in
 * - `sample`: fewer than 5 people or postings
 * - `bounds`: neither end is printed
 * - `unfit`: `leftOut` in the data says why
 * - `company-type`: about one kind of employer
 * - `region`: about a part of France
 */
export function whyLeftOut(
  observation: Observation,
  sources: readonly GradedSource[],
): LeftOut | null {
  if (!isTrusted(observation.source, sources)) return 'grade';
  if (!isRecent(observation.year)) return 'year';
  if (observation.perimeter === 'total' || observation.perimeter === 'base-and-variable')
    return 'perimeter';
  if (!isLargeEnough(observation.n)) return 'sample';
  if (observation.min === null && observation.max === null) return 'bounds';
  if (observation.leftOut !== undefined) return 'unfit';
  if (observation.companyType !== undefined) return 'company-type';
  if (observation.region !== 'france') return 'region';
  return null;
}

/** Whether we grade a source a or b. A source that is not listed is not trusted. */
export function isTrusted(id: string, sources: readonly GradedSource[]): boolean {
  const grade = sources.find((source) => source.id === id)?.reliability;
  return grade === 'a' || grade === 'b';
}

export function isRecent(year: number | null): boolean {
  return year !== null && year >= firstYear;
}

/** Whether a sample counts; one of unknown size does. */
export function isLargeEnough(n: number | undefined): boolean {
  return n === undefined || n >= smallestSample;
}

export type LeftOut =
  'grade' | 'year' | 'perimeter' | 'sample' | 'bounds' | 'unfit' | 'company-type' | 'region';
export type GradedSource = Pick<Source, 'id' | 'reliability'>;
