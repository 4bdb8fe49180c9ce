/** What MDX says, without building it. The content check has made sure that every tag is known and closed. */

/** The prose as a reader meets it, with `figure` for each worked amount and nothing for a citation. */
export function plain(mdx: string, figure = '€45,000–60,000'): string {
  return mdx
    .replace(/<Cite [^>]*\/>/g, '')
    .replace(
      /<(AtAGlance|Day|ChooseIf|Skills|Certifications|Dimensions|Portfolio|WaysIn) [^>]*\/>/g,
      '',
    )
    .replace(/<Cert id="([^"]+)"[^>]*\/>/g, (_, id: string) => id.replaceAll('-', ' '))
    .replace(/<[A-Z][A-Za-z]*\b[^>]*\/>/g, figure)
    .replace(/<\/?[A-Z][A-Za-z]*\b[^>]*>/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^(#+|-|\d+\.)\s+/gm, '')
    .replace(/\*+/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ (?=[.,;:?!])/g, '')
    .trim();
}

/** The paragraphs as written: runs of lines without an empty one. */
export const paragraphs = (mdx: string): string[] =>
  mdx.split(/\n\s*\n/).filter((one) => one.trim() !== '');

/** The words of plain text, in lower case, figures left whole. */
export const words = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}€$%]+(?:[’'.,–-][\p{L}\p{N}€$%]+)*/gu) ?? [];

/** The sentences of plain text. */
export const sentences = (text: string): string[] =>
  [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text.replace(/\s+/g, ' '))]
    .map(({ segment }) => segment.trim())
    .filter((one) => one !== '');

/** The parts of a role's body by name, in MDX. */
export const partsOf = (body: string): Partial<Record<string, string>> =>
  Object.fromEntries(
    [...body.matchAll(/<Part name="([a-z-]+)">([^]*?)<\/Part>/g)].map(([, name = '', text]) => [
      name,
      text,
    ]),
  );

/** The values of a property of a component, in order: `propsOf(mdx, 'Cite', 'source')`. */
export const propsOf = (mdx: string, component: string, prop: string): string[] =>
  [...mdx.matchAll(new RegExp(`<${component} [^>]*?\\b${prop}="([^"]+)"`, 'g'))].map(
    ([, value = '']) => value,
  );
