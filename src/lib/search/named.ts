import type { Title } from './names.ts';
import { wordsOf } from './terms.ts';

/**
 * The pages that a query names, by any of their names, in its order: `ml engineer or data scientist` names two roles. The longest
 * name wins where two overlap, and plurals count.
 */
export function namedIn(query: string, titles: readonly Title[]): Title[] {
  const words = wordsOf(query);
  const names = titles
    .flatMap((title) => namesOf(title).map((name) => ({ title, words: name })))
    .sort((a, b) => b.words.length - a.words.length);
  const found = new Set<Title>();
  for (let at = 0; at < words.length;) {
    const name = names.find((one) => one.words.every((word, index) => words[at + index] === word));
    if (name) found.add(name.title);
    at += name?.words.length ?? 1;
  }
  return [...found];
}

/** Whether the words are one of a page's names and nothing more. */
export function isNameOf(title: Title, words: readonly string[]): boolean {
  const asked = wordsOf(words.join(' ')).join(' ');
  return namesOf(title).some((name) => name.join(' ') === asked);
}

function namesOf({ title, also }: Title): string[][] {
  return [title, ...also].map(wordsOf).filter((words) => words.length > 0);
}
