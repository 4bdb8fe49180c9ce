import { bandsOf as computeBands, type Band, type Reference } from '../salary/index.ts';
import type { Library } from './queries.ts';
import type { Level } from './schema.ts';

/** The bands of a role, lowest level first, computed once a build. */
export function bandsOf(all: Library, role: string): Band[] {
  const cache = computed.get(all) ?? new Map<string, Band[]>();
  computed.set(all, cache);
  const bands = cache.get(role) ?? computeBands(role, all.observations, referenceOf(all));
  cache.set(role, bands);
  return bands;
}

/**
 * One band of a role. Asked for no level, or for one that no source gives: the band for all levels, else the middle of what
 * there is. A role without any band gets an empty one.
 */
export function bandOf(all: Library, role: string, level?: Level): Band {
  const bands = bandsOf(all, role);
  const found = bands.find((band) => band.level === (level ?? 'all'));
  return found ?? bands.find((band) => band.level === 'mid') ?? bands[0] ?? noBand;
}

/** What observations are judged by. */
export const referenceOf = (all: Library): Reference => ({
  levels: all.vocabulary.levels,
  sources: [...all.sources.values()],
});

const computed = new WeakMap<Library, Map<string, Band[]>>();
const noBand: Band = {
  level: 'all',
  min: null,
  max: null,
  openTop: false,
  lowest: null,
  highest: null,
  observations: [],
  sources: [],
  spread: null,
  oneSource: false,
};
