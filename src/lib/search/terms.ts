import { stopWords } from './stop-words.ts';

/**
 * The words of a query that carry meaning, in lower case and folded as the index is: `l’architecte` gives `architecte`, `cœur`
 * gives `coeur`, `engineer's` gives `engineer`. C++, C# and bac+5 stay whole; 45,000 becomes 45000. A query of nothing but little
 * words keeps them. Anything else gives an empty list, never an error.
 */
export function termsOf(query: string): string[] {
  const words = folded(query)
    .slice(0, longestQuery)
    .replace(/(\d)[,\s](?=\d{3}\b)/g, '$1')
    .split(/[^\p{L}\p{M}\p{N}+#'€$]+/u)
    .map((word) => word.replace(elision, '').replace(/'s$/, '').replace(/'/g, ''))
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const telling = words.filter((word) => !stopWords.has(word));
  return [...new Set(telling.length > 0 ? telling : words)].slice(0, mostTerms);
}

/** The words of a name, without accents and plural endings, to compare names by: `Ingénieurs data` gives `ingenieur data`. */
export function wordsOf(name: string): string[] {
  return folded(name)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter(Boolean)
    .map((word) => (word.length > 3 ? word.replace(/s$/, '') : word));
}

/** Lower case, one kind of apostrophe, ligatures spelt out. */
export function folded(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’ʼ`]/g, "'")
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae');
}

/** A French article or pronoun that has lost its vowel, at the start of a word. */
export const elision = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=[\p{L}\p{N}])/u;

// Beyond these a query is a pasted text, and each further word only costs time.
const longestQuery = 200;
const mostTerms = 8;
