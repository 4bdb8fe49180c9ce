import { textWidth, type TextMeasure } from './text-width.ts';

/**
 * A euro axis that holds all the amounts closely, with round ticks whose labels neither touch nor leave the frame.
 * `left` and `right` bound the room for it, in the units of the drawing. Null when there is no finite amount.
 */
export function euroAxis(
  amounts: readonly number[],
  room: { left: number; right: number },
  words: TickWords,
): EuroAxis | null {
  const finite = amounts.filter(Number.isFinite);
  if (finite.length === 0) return null;
  const low = Math.min(...finite);
  const high = Math.max(...finite);
  // A lone amount gets an axis as fine as one that reaches from half of it to the whole.
  const unit = roundStep(0, (high > low ? high - low : high / 2) / unitsAcross);
  const from = Math.floor(low / unit) * unit;
  const to = Math.max(from + 2 * unit, Math.ceil(high / unit) * unit);
  let axis = withTicks(unit, from, to, room, words);
  for (let coarser = 1; isCrowded(axis, words); coarser += 1)
    axis = withTicks(roundStep(coarser, unit), from, to, room, words);
  return axis;
}

/** Where an amount in euros stands on the axis, in the units of the drawing; amounts beyond it stand at its ends. */
export function positionOn(axis: Scale, euros: number): number {
  const share = (euros - axis.from) / (axis.to - axis.from);
  return axis.left + Math.min(1, Math.max(0, share)) * (axis.right - axis.left);
}

/** The ends of the axis are rounded to about an eighth of what it shows, so that little room is lost. */
const unitsAcross = 8;

/** The largest of 1, 2, 5, 10, 20, 50 … euros that is at most `size`, or the one `coarser` places above it. */
function roundStep(coarser: number, size: number): number {
  const ladder = Array.from(
    { length: 60 },
    (_, i) => ([1, 2, 5][i % 3] ?? 1) * 10 ** Math.floor(i / 3),
  );
  const index = Math.max(
    0,
    ladder.findLastIndex((step) => step <= size),
  );
  return ladder[Math.min(ladder.length - 1, index + coarser)] ?? size;
}

/** The axis with a tick at each multiple of `step`, or at its two ends when fewer than two multiples lie on it. */
function withTicks(
  step: number,
  from: number,
  to: number,
  room: { left: number; right: number },
  words: TickWords,
): EuroAxis {
  const first = Math.ceil(from / step);
  const inside = Math.max(0, Math.floor(to / step) - first + 1);
  const euros =
    inside > 1 ? Array.from({ length: inside }, (_, index) => (first + index) * step) : [from, to];
  // An outer label may be centred on an end of the axis, so half of the wider one must fit beyond each end.
  const tickWidth = Math.max(...euros.map((tick) => textWidth(words.tickText(tick), words)));
  const inset = Math.max(tickWidth / 2, words.fontSize);
  const left = room.left + inset;
  const scale = { from, to, left, right: Math.max(left, room.right - inset) };
  const ticks = euros.map((tick) => ({
    euros: tick,
    x: positionOn(scale, tick),
    text: words.tickText(tick),
  }));
  return { ...scale, step, ticks, tickWidth };
}

/** Whether tick labels would come closer than a letter's width. Two ticks are never too many. */
function isCrowded({ left, right, from, to, step, ticks, tickWidth }: EuroAxis, words: TickWords) {
  const between = ((right - left) * step) / (to - from);
  return ticks.length > 2 && between < tickWidth + words.fontSize;
}

export interface TickWords extends TextMeasure {
  /** Writes an amount under its tick, such as €40k. */
  tickText: (euros: number) => string;
}
/** `from` and `to` in euros stand at `left` and `right`. */
export interface Scale {
  from: number;
  to: number;
  left: number;
  right: number;
}
export interface EuroAxis extends Scale {
  /** Euros from tick to tick, unless only the two ends are ticked. */
  step: number;
  ticks: { euros: number; x: number; text: string }[];
  /** The estimated width of the widest tick label. */
  tickWidth: number;
}
