import type { PageData, Section } from './runtime.ts';

/**
 * A result as it is shown: the page, the words around what was found, and the sections that hold most of it. French articles that
 * were set apart for the index are joined to their word again.
 */
export function resultView(data: PageData, language: string): ResultView {
  const { kind = '', band, reviewed } = data.meta;
  const title = data.meta.shown ?? joined(data.meta.title ?? data.url, language);
  const sections = [...data.sub_results]
    .filter(({ url }) => url.includes('#'))
    .map((section, order) => ({ section, order }))
    .sort((a, b) => b.section.locations.length - a.section.locations.length)
    .slice(0, mostSections)
    .sort((a, b) => a.order - b.order)
    .map(({ section }) => sectionView(section, language));
  const opening = data.sub_results.find(({ url }) => !url.includes('#'))?.excerpt;
  const excerpt = opening ?? (sections.length === 0 ? data.excerpt : '');
  return {
    title,
    kind,
    band,
    reviewed,
    href: data.url,
    excerpt: excerptOf(excerpt, title, language),
    sections,
  };
}

/** An excerpt's HTML as plain pieces, marked or not: nothing in it is ever read as HTML. */
export function parts(html: string, language = 'en'): Piece[] {
  return joined(html, language)
    .split(/(<mark>.*?<\/mark>)/s)
    .map((piece) => {
      const inside = /^<mark>(.*)<\/mark>$/s.exec(piece)?.[1];
      return { text: plain(inside ?? piece), marked: inside !== undefined };
    })
    .filter(({ text }) => text !== '');
}

function sectionView({ title, url, excerpt }: Section, language: string): SectionView {
  return {
    title: joined(title, language),
    href: url,
    excerpt: excerptOf(excerpt, joined(title, language), language),
  };
}

function excerptOf(html: string, title: string, language: string): Piece[] {
  return withEllipses(withoutTitle(parts(html, language), title));
}

const joined = (text: string, language: string) =>
  language.startsWith('fr') ? text.replace(/([’'])((?:<\/mark>)?) (?=\S)/g, '$1$2') : text;

/** Marks where the words were cut out of a sentence. */
function withEllipses(pieces: readonly Piece[]): Piece[] {
  const text = pieces.map((piece) => piece.text).join('');
  return [
    ...(/^\p{Ll}/u.test(text) ? [{ text: '… ', marked: false }] : []),
    ...pieces,
    ...(/[^.?!:…]\s*$/.test(text) ? [{ text: ' …', marked: false }] : []),
  ];
}

/** Text opens with its own heading, which stands above it already, whole or from some word on. */
function withoutTitle(pieces: readonly Piece[], title: string): Piece[] {
  const text = pieces.map((piece) => piece.text).join('');
  const words = title.replace(/[.?!:…]+$/, '').split(' ');
  const tail = words
    .map((_, index) => words.slice(index).join(' '))
    .find((end) => new RegExp(`^${escaped(end)}[.?!:…]`).test(text));
  if (!tail) return [...pieces];
  let cut = tail.length + (/^[.?!:…]+\s*/.exec(text.slice(tail.length))?.[0].length ?? 0);
  return pieces.flatMap((piece) => {
    const rest = piece.text.slice(cut);
    cut = Math.max(0, cut - piece.text.length);
    return rest ? [{ ...piece, text: rest }] : [];
  });
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const plain = (html: string) =>
  html
    .replace(/<\/?mark>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>');

const mostSections = 3;

export interface ResultView {
  title: string;
  href: string;
  kind: string;
  band: string | undefined;
  reviewed: string | undefined;
  excerpt: Piece[];
  sections: SectionView[];
}

export interface SectionView {
  title: string;
  href: string;
  excerpt: Piece[];
}

export interface Piece {
  text: string;
  marked: boolean;
}
