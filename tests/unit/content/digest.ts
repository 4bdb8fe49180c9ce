import { expect } from 'vitest';
import { plain } from './prose.ts';
import type { Page } from './pages.ts';

/** Everything a page says, in its data and its prose, as one text on one line. */
export const wholeText = (...pages: Page<unknown>[]): string =>
  pages
    .flatMap(({ data, body }) => [...strings(data), plain(body)])
    .join(' ¶ ')
    .replace(/\s+/g, ' ');

/** Fails with the point when one of the words or patterns that carry it is not in the text. */
export function expectHome(point: string, text: string, carriers: readonly (string | RegExp)[]) {
  const missing = carriers.filter((carrier) =>
    typeof carrier === 'string'
      ? !text.toLowerCase().includes(carrier.toLowerCase())
      : !carrier.test(text),
  );
  expect(missing, `"${point}" has no home`).toEqual([]);
}

/** One statement of the founding articles: what it says, where it lives, and the words that carry it there. */
export type Point = readonly [
  point: string,
  place: string,
  ...carriers: readonly (string | RegExp)[],
];

function strings(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  if (typeof data !== 'object' || data === null) return [];
  return Object.values(data).flatMap(strings);
}
