import type { Voice } from './voice.ts';

/**
 * How far sources disagree: the largest distance between two sources' lower bounds, or upper bounds if that is larger,
 * in euros a year, and which two. Null when no bound has two voices.
 */
export function spreadOf(voices: readonly Voice[]): Spread | null {
  const lower = distanceAt('min', voices);
  const upper = distanceAt('max', voices);
  if (lower === null || upper === null) return lower ?? upper;
  return upper.distance > lower.distance ? upper : lower;
}

function distanceAt(bound: Spread['bound'], voices: readonly Voice[]): Spread | null {
  const claims = voices
    .flatMap((voice) => {
      const euros = voice[bound];
      return euros === null ? [] : [{ source: voice.source, euros }];
    })
    .sort((a, b) => a.euros - b.euros);
  const [low] = claims;
  const high = claims.at(-1);
  if (low === undefined || high === undefined || claims.length < 2) return null;
  return { bound, distance: high.euros - low.euros, low, high };
}

/** `low` and `high` are the two sources that lie furthest apart at `bound`. */
export interface Spread {
  bound: 'min' | 'max';
  distance: number;
  low: Claim;
  high: Claim;
}
export interface Claim {
  source: string;
  euros: number;
}
