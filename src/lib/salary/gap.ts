import type { Band } from './band.ts';

/**
 * How much more the second band pays than the first, at the midpoints: euros a year, and per cent of the first.
 * Negative when it pays less. Null when a band lacks a bound, or the first midpoint is zero.
 *
 *     gap(42,500–55,000, 48,000–62,000) // 6,250 euros, 12.8 per cent
 */
export function gap(first: Bounds, second: Bounds): Gap | null {
  const from = midpoint(first);
  const to = midpoint(second);
  if (from === null || to === null || from === 0) return null;
  return { euros: to - from, perCent: ((to - from) / from) * 100 };
}

/** Halfway between the bounds of a band, in euros a year; null when one is missing. */
export function midpoint({ min, max }: Bounds): number | null {
  return min === null || max === null ? null : (min + max) / 2;
}

type Bounds = Pick<Band, 'min' | 'max'>;

export interface Gap {
  euros: number;
  perCent: number;
}
