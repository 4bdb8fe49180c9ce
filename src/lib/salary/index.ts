/**
 * From published salaries to bands, their spread and their sources. Pure: plain data in, plain data out.
 * The rule is written at `whyLeftOut` (what counts), `levelOf` (which level), `voicesOf` (one voice a source)
 * and `bandsOf` (the medians); nothing is rounded.
 */
export { bandsOf, type Band, type Reference } from './band.ts';
export { levelOf, type LevelTerm } from './level.ts';
export {
  whyLeftOut,
  firstYear,
  smallestSample,
  type GradedSource,
  type LeftOut,
} from './standing.ts';
export { voicesOf, type Voice } from './voice.ts';
export { type Spread, type Claim } from './spread.ts';
export { joints, jointsBySource, holes, type Joint } from './joint.ts';
export { placeInBand, type Place, type PlacedBand, type Spot } from './place.ts';
export { gap, midpoint, type Gap } from './gap.ts';
export { regionalOf, companyTypesOf } from './cut.ts';
export { dayRatesOf, dayRateRange } from './day-rate.ts';
export { parisPremium, effectsOf, type Premium } from './pay-effect.ts';
export { chartBars, type ChartWords } from './chart-bars.ts';
export {
  rangeChart,
  type ChartBar,
  type ChartFrame,
  type ChartLine,
  type RangeChart,
} from './range-chart.ts';
export { barPath, gridPath, linePath, tenth } from './range-paths.ts';
export { positionOn, type Scale } from './euro-axis.ts';
