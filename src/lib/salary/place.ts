import type { Band } from './band.ts';
import { voicesOf } from './voice.ts';

/**
 * Where a gross amount in euros a year stands in a band, and in what each of its sources says.
 * The bounds themselves are within. Null when the amount is not a finite number.
 */
export function placeInBand(amount: number, band: Band): Place | null {
  if (!Number.isFinite(amount)) return null;
  const voices = voicesOf(band.observations);
  return {
    ...spotIn(amount, band),
    sources: voices.map((voice) => ({ source: voice.source, ...spotIn(amount, voice) })),
  };
}

function spotIn(amount: number, { min, max, openTop }: Range): Spot {
  const range = { min, max, openTop };
  if (min !== null && amount < min)
    return { ...range, where: 'below', share: null, distance: min - amount };
  if (max !== null && amount > max)
    return { ...range, where: 'above', share: null, distance: amount - max };
  const share = min === null || max === null || min === max ? null : (amount - min) / (max - min);
  return { ...range, where: 'within', share, distance: 0 };
}

type Range = Pick<Band, 'min' | 'max' | 'openTop'>;

/** A place in one range, with that range. Above an open top is still `above`: the source prints no limit there. */
export interface Spot extends Range {
  where: 'below' | 'within' | 'above';
  /** Share of the way from the lower to the upper bound, 0 to 1; null outside, or where the range has no width. */
  share: number | null;
  /** Euros a year to the nearest bound; 0 within. */
  distance: number;
}
export interface Place extends Spot {
  sources: (Spot & { source: string })[];
}
