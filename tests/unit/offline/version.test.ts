import { expect, test } from 'vitest';
import { isNamedByContent } from '#lib/offline/named-by-content.ts';
import { cacheName, isCacheOf } from '#lib/offline/names.ts';
import { versionOf } from '#lib/offline/version.ts';

test('the version of content is the beginning of its SHA-256', async () => {
  expect(await versionOf('abc')).toBe('ba7816bf8f01cfea');
  expect(await versionOf(new TextEncoder().encode('abc'))).toBe('ba7816bf8f01cfea');
  expect(await versionOf('')).toBe('e3b0c44298fc1c14');
});

test.for([
  ['_astro/calculator.B42ueiqg.js', true],
  ['data/0f9ce013c6567db9/roles.json', true],
  ['fr/data/0f9ce013c6567db9/roles.json', true],
  ['pagefind/index/en_12ab34c.pf_index', true],
  ['pagefind/pagefind.en_12ab34c.pf_meta', false],
  ['data/roles.json', false],
  ['pagefind/search.en.js', false],
  ['pagefind/wasm.en.pagefind', false],
  ['roles/_astro/', false],
  ['icon.svg', false],
] as const)('the name of %s tells its content: %s', ([path, expected]) => {
  expect(isNamedByContent(path)).toBe(expected);
});

test('a site knows its own caches among those of its origin', () => {
  const guide = 'https://rolebook.example/guide/';
  expect(isCacheOf(cacheName('edition', guide), guide)).toBe(true);
  expect(isCacheOf(cacheName('read 02bbddb9764653c9', guide), guide)).toBe(true);
  expect(isCacheOf(cacheName('edition', 'https://rolebook.example/'), guide)).toBe(false);
  expect(isCacheOf(cacheName('edition', `${guide}old/`), guide)).toBe(false);
  expect(isCacheOf(`workbox-precache-v2-${guide}`, guide)).toBe(false);
});
