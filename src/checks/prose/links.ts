import type { Known } from '../known.ts';
import { mistake, type Mistake } from '../mistake.ts';
import { nearest } from '../nearest.ts';
import type { Place } from '../source-file.ts';

/** A link in prose: a whole address, a fragment of its own page, or the path of a page that exists. */
export function checkLink(url: string, place: Place, known: Known): Mistake[] {
  if (url.startsWith('#') || isAddress(url)) return [];
  return url.startsWith('/') && !url.startsWith('//')
    ? checkPath(url.replace(/[?#].*$/, ''), place, known)
    : [mistake('bad-link', place, url)];
}

/** A path of the site that no page has. */
export function checkPath(path: string, place: Place, known: Known): Mistake[] {
  if (known.pages.has(path)) return [];
  const [, before = '', a = '', b = ''] = /^(.*\/compare\/)(.+)-vs-(.+?)\/?$/.exec(path) ?? [];
  const likely = [`${path}/`, `${before}${b}-vs-${a}/`].filter((other) => known.pages.has(other));
  const near = likely.length > 0 ? likely : nearest(path, known.pages);
  return [mistake('unknown-page', place, path, near)];
}

const isAddress = (url: string) => /^(https?:\/\/|mailto:)/.test(url) && URL.canParse(url);
