/**
 * The middle of some numbers: the middle one, or the mean of the two in the middle; null when there are none.
 *
 *     median([45000, 42000, 48000]) // 45000
 *     median([45000, 48000])        // 46500
 */
export function median(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}

/** The numbers among values some of which are null. */
export function known(values: readonly (number | null)[]): number[] {
  return values.filter((value) => value !== null);
}
