import type { Observation } from '#lib/content/schema.ts';
import type { Band } from './band.ts';
import type { ChartBar } from './range-chart.ts';

/** The bars of the range chart for some bands: one line per contributing observation, in the order of the data. */
export function chartBars(bands: readonly Band[], words: ChartWords): ChartBar[] {
  return bands.map(({ level, min, max, openTop, observations }) => ({
    level,
    name: words.level(level),
    min,
    max,
    openTop,
    lines: observations.map((observation) => ({
      label: words.observation(observation),
      min: observation.min,
      max: observation.max,
      openTop: observation.openTop,
    })),
  }));
}

/** How the page names a level and an observation, such as "Bluecoders 2026". */
export interface ChartWords {
  level: (level: Band['level']) => string;
  observation: (observation: Observation) => string;
}
