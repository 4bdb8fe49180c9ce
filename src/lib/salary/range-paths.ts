import type { LaidBar, LaidLine, RangeChart } from './range-chart.ts';

/** A coordinate of a drawing, to a tenth of a pixel: finer is bytes that nobody sees. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;

/** The grid lines of a chart as one SVG path. */
export const gridPath = ({ axis, plot }: RangeChart): string =>
  axis.ticks.map(({ x }) => `M${tenth(x)} ${plot.top}V${tenth(plot.bottom)}`).join('');

/** A band as an SVG path: an open end runs out to its tip. */
export function barPath({ x1, x2, tip, openEnd, y, height }: LaidBar['bar']): string {
  const end = openEnd
    ? `L${tenth(tip)} ${tenth(y + height / 2)}L${tenth(x2)} ${tenth(y + height)}`
    : `v${height}`;
  return `M${tenth(x1)} ${tenth(y)}H${tenth(x2)}${end}H${tenth(x1)}Z`;
}

/** A source's line as an SVG path, with a cap at each closed end and an arrow at each open one. */
export function linePath({ x1, x2, tip, openStart, openEnd, y }: LaidLine): string {
  const from = tenth(x1);
  const to = tenth(openEnd ? tip : x2);
  const start = openStart ? '' : `M${from} ${tenth(y - cap)}v${cap * 2}`;
  const end = openEnd
    ? `M${tenth(to - cap)} ${tenth(y - cap)}l${cap} ${cap}l-${cap} ${cap}`
    : `M${to} ${tenth(y - cap)}v${cap * 2}`;
  return `M${from} ${tenth(y)}H${to}${start}${end}`;
}

const cap = 3.5;
