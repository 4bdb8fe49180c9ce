/**
 * The two neighbouring doubles between `low` and `high` at which a condition turns from false to
 * true. Where it holds all along, both are `low`; where it never does, `from` is `high`.
 */
export function turningPoint(
  holds: (x: number) => boolean,
  low: number,
  high: number,
): { before: number; from: number } {
  if (holds(low)) return { before: low, from: low };
  let before = low;
  let from = high;
  for (;;) {
    const middle = (before + from) / 2;
    // Neighbours have no middle of their own.
    if (middle <= before || middle >= from) return { before, from };
    if (holds(middle)) from = middle;
    else before = middle;
  }
}
