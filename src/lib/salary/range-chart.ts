import { euroAxis, positionOn, type EuroAxis, type TickWords } from './euro-axis.ts';
import { placeLabel, type LinePlacement } from './line-label.ts';
import { fitted, textWidth } from './text-width.ts';

/**
 * Lays out the range chart: one euro axis, under it a bar per level, and under each bar a fine line per observation
 * with its label. Everything is plain coordinates in the units of `width` and `fontSize`, y growing downwards.
 * The names of the levels stand to the left of their bars on a page wide enough (a sixth of the width at most), else above them.
 * Null when no bar nor line has a bound.
 */
export function rangeChart(bars: readonly ChartBar[], frame: ChartFrame): RangeChart | null {
  const widestName = Math.max(0, ...bars.map((bar) => textWidth(bar.name, frame)));
  const gutter = widestName + frame.fontSize;
  const namesAside = gutter <= frame.width / 6;
  const room = { left: namesAside ? gutter : 0, right: frame.width };
  const ranges = bars.flatMap((bar): Range[] => [bar, ...bar.lines]);
  const amounts = ranges.flatMap(({ min, max }) => [min, max]).filter((euros) => euros !== null);
  const axis = euroAxis(amounts, room, frame);
  if (axis === null) return null;
  const page = { axis, frame, namesAside };
  let y = frame.fontSize / 2;
  const laidOut = bars.map((bar) => {
    const laid = layBar(bar, y, page);
    y = laid.bottom + frame.fontSize;
    return laid;
  });
  return {
    width: frame.width,
    height: y + 2 * frame.fontSize,
    axis,
    plot: { top: 0, bottom: y },
    tickY: y + 1.25 * frame.fontSize,
    bars: laidOut,
  };
}

/** A bar from `top` down: its name, the bar, then its lines, each on a lane of its own (two where the label goes above). */
function layBar(bar: ChartBar, top: number, page: Page): LaidBar {
  const { fontSize, width } = page.frame;
  const lane = 1.5 * fontSize;
  const barTop = page.namesAside ? top : top + lane;
  let y = barTop + lane;
  const lines = bar.lines.map((line): LaidLine => {
    const extent = extentOf(line, page);
    const label = placeLabel(
      line.label,
      { x1: extent.x1, x2: extent.tip },
      { left: 0, right: width },
      page.frame,
    );
    if (label.side === 'above') y += lane;
    const middle = y + lane / 2;
    const labelMiddle = label.side === 'above' ? middle - lane : middle;
    y += lane;
    return { ...extent, y: middle, label: { ...label, y: baseline(labelMiddle, fontSize) } };
  });
  const { tip, ...extent } = extentOf(bar, page);
  return {
    level: bar.level,
    name: {
      text: fitted(bar.name, width, page.frame),
      x: 0,
      y: baseline((page.namesAside ? barTop : top) + fontSize / 2, fontSize),
    },
    bar: { ...extent, tip, y: barTop, height: fontSize },
    lines,
    bottom: y,
  };
}

/** From where to where a range is drawn. A missing end runs to the end of the axis; an open top gets a tip beyond. */
function extentOf({ min, max, openTop }: Range, { axis, frame }: Page): Extent {
  const x1 = min === null ? axis.left : positionOn(axis, min);
  const x2 = max === null ? axis.right : positionOn(axis, max);
  const openEnd = openTop || max === null;
  // The axis keeps at least one font size free beyond each end, so the tip stays in the frame.
  return { x1, x2, openStart: min === null, openEnd, tip: openEnd ? x2 + frame.fontSize / 2 : x2 };
}

/** The baseline that centres digits and capitals on `middle`. */
function baseline(middle: number, fontSize: number): number {
  return middle + 0.35 * fontSize;
}

interface Page {
  axis: EuroAxis;
  frame: ChartFrame;
  namesAside: boolean;
}

/** Gross euros a year; a bound the sources do not give is null. */
export interface Range {
  min: number | null;
  max: number | null;
  openTop: boolean;
}
/** A level with its band and what to call it; `level` is handed through for the colour. */
export interface ChartBar extends Range {
  level: string;
  name: string;
  lines: ChartLine[];
}
export interface ChartLine extends Range {
  label: string;
}
export interface ChartFrame extends TickWords {
  width: number;
}

/** x from `x1` to `x2`. `openStart`, `openEnd`: no bound there, or "and more"; the arrow of an open end points at `tip`. */
export interface Extent {
  x1: number;
  x2: number;
  tip: number;
  openStart: boolean;
  openEnd: boolean;
}
export interface LaidLine extends Extent {
  y: number;
  label: LinePlacement & { y: number };
}
export interface LaidBar {
  level: string;
  name: { text: string; x: number; y: number };
  bar: Extent & { y: number; height: number };
  lines: LaidLine[];
  bottom: number;
}
export interface RangeChart {
  width: number;
  height: number;
  axis: EuroAxis;
  /** From where to where the grid lines run. */
  plot: { top: number; bottom: number };
  /** Baseline of the tick labels. */
  tickY: number;
  bars: LaidBar[];
}
