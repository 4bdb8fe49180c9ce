import { distance } from './distance.ts';
import type { Title } from './names.ts';
import { wordsOf } from './terms.ts';

/**
 * The titles a misspelt query may mean, nearest first: `data sceintist` gives Data Scientist. Each of the query's words must be
 * close to a word of the title or of another name of the page, or the query without its spaces close to the whole name. A query
 * that spells every word rightly means none: the search itself has answered it.
 */
export function nearest(query: string, titles: readonly Title[], most = 3): Title[] {
  const asked = wordsOf(query);
  if (asked.length === 0) return [];
  return titles
    .map((title) => ({
      title,
      far: Math.min(...[title.title, ...title.also].map((name) => farness(asked, wordsOf(name)))),
    }))
    .filter(({ far }) => far > 0 && far < Infinity)
    .sort((a, b) => a.far - b.far)
    .slice(0, most)
    .map(({ title }) => title);
}

/** 0 where every word asked is a word of the name; more letters to mend, and more words not asked for, are further. */
function farness(asked: readonly string[], name: readonly string[]): number {
  const mended = asked.map((word) => Math.min(...name.map((other) => mend(word, other))));
  const letters = Math.min(
    mended.reduce((sum, one) => sum + one, 0),
    asked.join('') === name.join('') && asked.length !== name.length ? joinedWrongly : Infinity,
    asked.length !== name.length ? mend(asked.join(''), name.join('')) + joinedWrongly : Infinity,
  );
  if (letters === 0 || letters === Infinity) return letters;
  return letters + Math.max(0, name.length - asked.length) * wordNotAsked;
}

/** Letters to change, or Infinity where the two are different words rather than one misspelt. */
function mend(word: string, other: string): number {
  const allowed = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
  const letters = distance(word, other, allowed);
  return letters > allowed ? Infinity : letters;
}

const joinedWrongly = 0.5;
const wordNotAsked = 0.25;
