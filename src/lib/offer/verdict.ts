import type { Printed } from './printed.ts';

/**
 * Which of two printed packages leaves more in a year, and by how much; and whether the other
 * leaves more for each day worked. Differences in euros, never negative.
 */
export function verdict(first: Printed, second: Printed): Verdict {
  const year = second.kept - first.kept;
  const month = Math.abs(second.keptMonth - first.keptMonth);
  const day = Math.round((second.keptDay - first.keptDay) * 100) / 100;
  return {
    year: standing(year),
    day: standing(day),
    month,
    turns: year * day < 0,
  };
}

function standing(difference: number): Standing {
  const better = difference > 0 ? 1 : difference < 0 ? 0 : null;
  return { better, by: Math.abs(difference) };
}

/** `better`: 0 for the first, 1 for the second, null when they are level. */
export interface Standing {
  better: 0 | 1 | null;
  by: number;
}

export interface Verdict {
  year: Standing;
  day: Standing;
  /** Between what they leave a month. */
  month: number;
  /** Whether the better year is the worse day. */
  turns: boolean;
}
