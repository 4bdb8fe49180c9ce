import type { Observation } from '#lib/content/schema.ts';
import { known, median } from './median.ts';

/**
 * One voice per source, in order of first appearance: several rows of one source are merged into
 * the median of their lower and the median of their upper bounds, so that no source counts twice. Euros a year.
 */
export function voicesOf(observations: readonly Observation[]): Voice[] {
  const ids = new Set(observations.map((observation) => observation.source));
  return [...ids].map((source) => {
    const rows = observations.filter((observation) => observation.source === source);
    const max = median(known(rows.map((row) => row.max)));
    return {
      source,
      min: median(known(rows.map((row) => row.min))),
      max,
      openTop: max === null || rows.some((row) => row.openTop),
    };
  });
}

/** What one source says of one level. `openTop`: it prints "and more", or no upper bound. */
export interface Voice {
  source: string;
  min: number | null;
  max: number | null;
  openTop: boolean;
}
