import type { PartName } from './schema.ts';

/** How the prose of a guide travels from MDX to its layout: rendered in one piece, marked, taken apart by name. */

export const openPart = (name: PartName): string => `<!--part ${name}-->`;
export const closePart = '<!--/part-->';

/** The HTML of each marked part. What stands outside any part is not printed, and the checker reports it. */
export function splitParts(html: string): Partial<Record<PartName, string>> {
  const parts: Partial<Record<string, string>> = {};
  for (const [, name = '', body = ''] of html.matchAll(
    /<!--part ([a-z-]+)-->([\s\S]*?)<!--\/part-->/g,
  ))
    parts[name] = body.trim();
  return parts;
}

/** HTML as plain text: tags dropped, entities of our own making undone, white space folded. */
export function plainText(html: string): string {
  return html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replace(/<\/(p|li|h\d|tr|td|th)>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/&(amp|lt|gt|quot|#39|#x27|nbsp);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:])(?=\s|$)/g, '$1')
    .trim();
}

/** The first `count` sentences of a text, for descriptions. */
export function firstSentences(text: string, count: number): string {
  const sentences = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)].map(
    ({ segment }) => segment,
  );
  return sentences.slice(0, count).join('').trim();
}

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#x27': "'",
  nbsp: ' ',
};
