import type { Index } from './open-index.ts';
import { wordsOf } from './terms.ts';
import { parts } from './view.ts';

/**
 * Those of a query's words that the site has, or has the beginning of. Pagefind cuts letters off a word it does not know until some
 * beginning is found, so that `sofware` would find every `so`.
 */
export async function knownTerms(index: Index, terms: readonly string[]): Promise<string[]> {
  const known = await Promise.all(terms.map((term) => isKnown(index, term)));
  return terms.filter((_, place) => known[place]);
}

async function isKnown(index: Index, term: string): Promise<boolean> {
  const [first] = await index.search(term);
  if (!first || term.length < shortestCut) return first !== undefined;
  if ((await index.search(`"${term}"`)).length > 0) return true;
  // Not a whole word of any text: the beginning of one, a name that is searched and not shown, or a word cut short.
  const { excerpt, meta } = await first.data();
  const marked = parts(excerpt).filter((piece) => piece.marked);
  const words = wordsOf([...marked.map(({ text }) => text), ...Object.values(meta)].join(' '));
  const start = wordsOf(term)
    .join('')
    .slice(0, Math.max(shortestCut - 1, Math.ceil(term.length * keptShare)));
  return words.some((word) => word.startsWith(start));
}

// A word that loses its ending to its stem keeps about this much of itself.
const keptShare = 0.7;
const shortestCut = 5;
