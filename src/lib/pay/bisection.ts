/**
 * The two sides of the point between `low` and `high` from which a condition holds, a billionth
 * apart. The condition must be false, then true; where it holds at `low`, both sides are `low`.
 */
export function turningPoint(
  holds: (x: number) => boolean,
  low: number,
  high: number,
): { before: number; from: number } {
  if (holds(low)) return { before: low, from: low };
  let before = low;
  let from = high;
  while (from - before > closeEnough) {
    const middle = (before + from) / 2;
    // Neighbouring doubles have no middle of their own.
    if (middle <= before || middle >= from) break;
    if (holds(middle)) from = middle;
    else before = middle;
  }
  return { before, from };
}

const closeEnough = 1e-9;
