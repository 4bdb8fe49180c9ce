import { fitted, textWidth, type TextMeasure } from './text-width.ts';

/**
 * Where the label of a line goes: to its right; to its left when there is no room; else on a lane of its own above the line,
 * shortened if the frame is narrower than the text. It never overlaps the line and never leaves the frame.
 */
export function placeLabel(
  text: string,
  line: { x1: number; x2: number },
  frame: { left: number; right: number },
  measure: TextMeasure,
): LinePlacement {
  const width = textWidth(text, measure);
  const space = measure.fontSize / 2;
  if (line.x2 + space + width <= frame.right)
    return { text, side: 'right', anchor: 'start', x: line.x2 + space, width };
  if (line.x1 - space - width >= frame.left)
    return { text, side: 'left', anchor: 'end', x: line.x1 - space, width };
  const short = fitted(text, frame.right - frame.left, measure);
  const shortWidth = textWidth(short, measure);
  const x = Math.max(frame.left, Math.min(line.x1, frame.right - shortWidth));
  return { text: short, side: 'above', anchor: 'start', x, width: shortWidth };
}

/** `x` is where the text starts, or ends when `anchor` is `end`; `width` is its estimated width. */
export interface LinePlacement {
  text: string;
  side: 'right' | 'left' | 'above';
  anchor: 'start' | 'end';
  x: number;
  width: number;
}
