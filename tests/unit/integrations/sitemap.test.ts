import { expect, test } from 'vitest';
import { entryOf, sitemapXml } from '../../../src/integrations/sitemap.ts';

const head =
  '<link rel="canonical" href="https://example.org/roles/"><meta name="last-modified" content="2026-11-21">';

test('a page with a canonical address and a date is listed', () => {
  const entry = entryOf(head);
  expect(entry).toEqual({ address: 'https://example.org/roles/', modified: '2026-11-21' });
  expect(sitemapXml(entry ? [entry] : [])).toContain(
    '<url><loc>https://example.org/roles/</loc><lastmod>2026-11-21</lastmod></url>',
  );
});

test('a page that asks not to be found has no canonical address and is not listed', () => {
  expect(entryOf('<meta name="robots" content="noindex">')).toBeUndefined();
});
