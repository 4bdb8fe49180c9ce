import type { DayRate } from '#lib/content/schema.ts';
import { isLargeEnough, isRecent, isTrusted, type GradedSource } from './standing.ts';

/**
 * The day rates of a role, in euros a day before VAT and in the order of the data.
 * `current` holds those that meet the same grade, year and sample as salaries do; `context` the others,
 * which are older, undated, weak or single and must not be read as today's range.
 */
export function dayRatesOf(
  role: string,
  rates: readonly DayRate[],
  sources: readonly GradedSource[],
): { current: DayRate[]; context: DayRate[] } {
  const own = rates.filter((rate) => rate.role === role);
  const isCurrent = (rate: DayRate) =>
    isTrusted(rate.source, sources) && isRecent(rate.year) && isLargeEnough(rate.n);
  return { current: own.filter(isCurrent), context: own.filter((rate) => !isCurrent(rate)) };
}

/**
 * The lowest and the highest bound among some rates, in euros a day. Null when no bound is printed.
 * `openTop`: a rate has no upper bound. A rate of which only an average or a median is known has no bounds.
 */
export function dayRateRange(
  rates: readonly DayRate[],
): { low: number; high: number; openTop: boolean } | null {
  const bounds = rates.flatMap(({ min, max }) => [min, max]).filter((euros) => euros !== null);
  if (bounds.length === 0) return null;
  return {
    low: Math.min(...bounds),
    high: Math.max(...bounds),
    openTop: rates.some((rate) => rate.min !== null && rate.max === null),
  };
}
