/** The part of an amount that lies between two bounds. */
export function between(amount: number, low: number, high: number): number {
  return Math.max(0, Math.min(amount, high) - low);
}

/** What a progressive scale (rates in per cent, each up to its bound) takes from an amount. */
export function progressive(
  amount: number,
  brackets: readonly { upTo: number; rate: number }[],
): number {
  let low = 0;
  let total = 0;
  for (const { upTo, rate } of brackets) {
    total += (between(amount, low, upTo) * rate) / 100;
    low = upTo;
  }
  return total;
}
