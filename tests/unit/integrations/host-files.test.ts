import { expect, test } from 'vitest';
import { underBase } from '#integrations/host-files.ts';

test('every path of _headers is put under the base path, values are left alone', () => {
  const headers =
    '# a /comment\n/*\n  Link: </a.css>; rel=preload\n/_astro/*\n  Cache-Control: no-cache\n';
  expect(underBase(headers, '/guide/')).toBe(
    '# a /comment\n/guide/*\n  Link: </a.css>; rel=preload\n/guide/_astro/*\n  Cache-Control: no-cache\n',
  );
});

test('both paths of a redirect are put under it, another site is left alone', () => {
  expect(underBase('/a/* /b/:splat 301\n/c/ https://other.example/d/ 302', '/guide')).toBe(
    '/guide/a/* /guide/b/:splat 301\n/guide/c/ https://other.example/d/ 302',
  );
});

test('at the root nothing changes', () => {
  expect(underBase('/a/ /b/ 301\n', '/')).toBe('/a/ /b/ 301\n');
});
