import { placeInBand, type Place, type PlacedBand } from '#lib/salary/index.ts';

/**
 * Where a package stands in a role's band: bands are those of full-time jobs, so a part-time gross
 * is scaled up first. `gross` in euros a year, base and variable; `time` in per cent of full time.
 */
export function placeOffer(gross: number, time: number, band: PlacedBand): OfferPlace | null {
  const fullTime = (gross * 100) / time;
  const place = placeInBand(fullTime, band);
  return place && { ...place, fullTime };
}

/**
 * The band of a level; without a level, or without that one, the one in the middle of the role's
 * scale (mid), else the first. Undefined for a role without bands.
 */
export function bandAt<Band extends { level: string }>(
  bands: readonly Band[],
  level: string,
): Band | undefined {
  const named = (id: string): Band | undefined => bands.find((band) => band.level === id);
  return named(level) ?? named('mid') ?? bands[0];
}

export interface OfferPlace extends Place {
  /** Gross euros a year at full time. */
  fullTime: number;
}
