import { textWidth, type TextMeasure } from './text-width.ts';

/**
 * A euro axis over all the amounts, with round ticks whose labels neither touch nor leave the frame.
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
  let index = 0;
  while ((high - low) / stepAt(index) > mostTicks) index += 1;
  let axis = axisWithStep(stepAt(index), low, high, room, words);
  while (isCrowded(axis, words)) {
    index += 1;
    axis = axisWithStep(stepAt(index), low, high, room, words);
  }
  return axis;
}

/** More ticks than a screen holds: where the search for a step begins. */
const mostTicks = 40;

/** Where an amount in euros stands on the axis, in the units of the drawing; amounts beyond it stand at its ends. */
export function positionOn(axis: Scale, euros: number): number {
  const share = (euros - axis.from) / (axis.to - axis.from);
  return axis.left + Math.min(1, Math.max(0, share)) * (axis.right - axis.left);
}

/** Round steps, ever larger: 1,000, 2,000, 5,000, 10,000, 20,000 … euros. */
function stepAt(index: number): number {
  const factor = [1, 2, 5][index % 3] ?? 1;
  return factor * 1000 * 10 ** Math.floor(index / 3);
}

function axisWithStep(
  step: number,
  low: number,
  high: number,
  room: { left: number; right: number },
  words: TickWords,
): EuroAxis {
  const from = Math.floor(low / step) * step;
  const to = Math.max(from + step, Math.ceil(high / step) * step);
  const euros = Array.from(
    { length: Math.round((to - from) / step) + 1 },
    (_, i) => from + i * step,
  );
  // The outer labels are centred on the ends of the axis, so half of the wider one must fit beyond each end.
  const widest = Math.max(...euros.map((amount) => textWidth(words.tickText(amount), words)));
  const inset = Math.max(widest / 2, words.fontSize);
  const left = room.left + inset;
  const scale = { from, to, left, right: Math.max(left, room.right - inset) };
  const ticks = euros.map((amount) => ({
    euros: amount,
    x: positionOn(scale, amount),
    text: words.tickText(amount),
  }));
  return { ...scale, ticks, tickWidth: widest };
}

/** Whether tick labels would come closer than a letter's width. Two ticks are never too many. */
function isCrowded(axis: EuroAxis, words: TickWords): boolean {
  const between = (axis.right - axis.left) / (axis.ticks.length - 1);
  return axis.ticks.length > 2 && between < axis.tickWidth + words.fontSize;
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
  ticks: { euros: number; x: number; text: string }[];
  tickWidth: number;
}
