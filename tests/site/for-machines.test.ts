import { load } from 'cheerio';
import { describe, expect, inject, test } from 'vitest';
import { readBuiltSite, textOf } from './built-site.ts';

describe.each(inject('sites'))('the site under $base', (given) => {
  const site = readBuiltSite(given);
  const indexable = site.pages.filter((page) => page.isIndexable && !page.isRedirect);

  test('the sitemap lists every page to be found, and no other, each with its date', () => {
    const $ = load(textOf(site, 'sitemap.xml'), { xml: true });
    const entries = $('urlset > url').toArray();
    const listed = entries.map((entry) => $(entry).children('loc').text());
    const expected = indexable.map((page) => new URL(page.path.slice(1), site.published).href);
    expect(listed.toSorted()).toEqual(expected.toSorted());

    const undated = entries
      .filter((entry) => !isDate($(entry).children('lastmod').text()))
      .map((entry) => $(entry).children('loc').text());
    expect(undated).toEqual([]);
  });

  test('robots.txt lets every page to be found be read, and names the sitemap', () => {
    const lines = textOf(site, 'robots.txt')
      .split('\n')
      .map((line) => line.trim());
    expect(lines).toContain(`Sitemap: ${site.published}sitemap.xml`);
    const barred = lines.flatMap((line) => /^Disallow:\s*(\S+)/i.exec(line)?.[1] ?? []);
    const shut = indexable.filter((page) =>
      barred.some((prefix) => `${site.base}${page.path.slice(1)}`.startsWith(prefix)),
    );
    expect(shut.map((page) => page.path)).toEqual([]);
  });

  test('there is one 404.html, and it is not to be found', () => {
    const lost = site.pages.filter(
      (page) => page.file.endsWith('404.html') || page.file.includes('404/'),
    );
    expect(lost.map((page) => page.file)).toEqual(['404.html']);
    expect(lost.map((page) => page.isIndexable)).toEqual([false]);
  });

  test('the feed and every JSON file parse', () => {
    for (const file of site.files) {
      if (file.endsWith('.json') || file.endsWith('.webmanifest')) {
        expect(() => JSON.parse(textOf(site, file)) as unknown, file).not.toThrow();
      }
    }
    if (site.files.has('feed.xml')) {
      const $ = load(textOf(site, 'feed.xml'), { xml: true });
      expect($('feed > title, rss > channel > title').text()).not.toBe('');
      expect($('entry, item').length).toBeGreaterThan(0);
    }
  });
});

/** Whether a text is a day such as 2026-11-21, alone or with a time. */
function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}(T|$)/.test(text) && !Number.isNaN(Date.parse(text));
}
