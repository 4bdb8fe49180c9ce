/**
 * Mean width of a character in shares of the font size. The most that our labels take in DejaVu Sans and its bold,
 * the widest of the usual system faces, measured from their glyph tables in November 2026.
 */
const usualAdvance = 0.64;

/** An estimate of how wide a text is drawn, in the units of the font size. */
export function textWidth(text: string, { fontSize, advance = usualAdvance }: TextMeasure): number {
  return [...text].length * fontSize * advance;
}

/** The text, or as much of it as fits into `width`, ended with an ellipsis. Empty when not even that fits. */
export function fitted(text: string, width: number, measure: TextMeasure): string {
  if (textWidth(text, measure) <= width) return text;
  const room = Math.floor(width / textWidth('…', measure)) - 1;
  return room < 1 ? '' : `${[...text].slice(0, room).join('').trimEnd()}…`;
}

export interface TextMeasure {
  fontSize: number;
  /** Mean width of a character in shares of the font size. */
  advance?: number;
}
