import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { find } from '../../src/lib/search/find.ts';
import { openIndex, type Index } from '../../src/lib/search/open-index.ts';
import type { RuntimeModule } from '../../src/lib/search/runtime.ts';
import { readBuiltSite } from './built-site.ts';

const queries = parse(readFileSync('tests/site/queries.yaml', 'utf8')) as Query[];

describe.each(inject('sites'))('the search index under $base', (given) => {
  const site = readBuiltSite(given);
  let index: Index;
  beforeAll(async () => {
    const script = resolve(site.dir, 'pagefind/search.en.js');
    index = await openIndex((await import(script)) as RuntimeModule, `${site.url}pagefind/`);
  });
  const fragments = [...site.files]
    .filter((file) => file.startsWith('pagefind/fragment/'))
    .map((file) => readFragment(resolve(site.dir, file)));
  const pathOf = (url: string) => url.slice(site.url.length - 1);

  test('holds the pages that deserve it and no other', () => {
    const urls = fragments.map(({ url }) => url);
    const wanted = site.pages
      .map(({ path }) => path)
      .filter((path) =>
        /^\/(roles|faq|guides|compare)\/[^/]+\/$|^\/(compare|certifications|method|salary-calculator|offer|choose)\/$/.test(
          path,
        ),
      );
    expect(urls.sort()).toEqual(wanted.sort());
    expect(urls.length).toBe(index.names.pageCount);
  });

  test('every section it may lead to is on its page', () => {
    const lost = fragments.flatMap(({ url, anchors }) => {
      const page = site.pages.find(({ path }) => path === url);
      return anchors
        .filter(({ id }) => page?.$(`[id="${id}"]`).length !== 1)
        .map(({ id }) => `${url}#${id}`);
    });
    expect(fragments.flatMap(({ anchors }) => anchors).length).toBeGreaterThan(100);
    expect(lost).toEqual([]);
  });

  test('every section of a role guide has a heading to lead to', async () => {
    const { pages } = await find(index, 'machine learning engineer');
    const data = await pages[0]?.load();
    expect(data?.meta).toMatchObject({
      kind: 'role',
      band: expect.stringMatching(/^€\d/) as string,
      reviewed: expect.stringMatching(/^\d+ \w+ \d{4}$/) as string,
    });
    expect(data?.sub_results.map(({ url }) => new URL(url, site.url).hash)).toEqual(
      expect.arrayContaining(['#why', '#skills', '#salary']),
    );
  });

  test('hidden names are found and never shown', async () => {
    const { pages } = await find(index, 'MLE');
    const data = await pages[0]?.load();
    expect(pathOf(data?.url ?? '')).toBe('/roles/machine-learning-engineer/');
    expect(data?.excerpt).not.toMatch(/\bMLE\b/);
  });

  test('the facets have the values that the site is made of', () => {
    const roles = site.pages.flatMap(({ path }) => /^\/roles\/([^/]+)\/$/.exec(path)?.[1] ?? []);
    expect([...index.facets.role.keys()].sort()).toEqual(roles.sort());
    expect([...index.facets.level.keys()].sort()).toEqual(['junior', 'lead', 'mid', 'senior']);
    expect(Object.keys(index.names.labels.role ?? {}).sort()).toEqual(roles.sort());
    expect([...index.facets.family.keys()].sort()).toEqual(
      Object.keys(index.names.labels.family ?? {}).sort(),
    );
  });

  test(`what people type finds its page (${queries.length} queries, 95 per cent as stated)`, async () => {
    const misses: string[] = [];
    for (const query of queries) {
      const { pages, meant } = await find(index, query.ask);
      const urls = await Promise.all(
        pages.slice(0, 3).map(async ({ load }) => pathOf((await load()).url)),
      );
      const help = meant.map(({ path }) => path);
      const isMet =
        (query.first === undefined || urls[0] === query.first) &&
        (query.among === undefined || urls.includes(query.among)) &&
        (query.help === undefined || help.includes(query.help));
      if (!isMet)
        misses.push(
          `${query.ask}: ${urls.join(', ')}${query.help ? ` (help: ${help.join(', ')})` : ''}`,
        );
    }
    const share = 1 - misses.length / queries.length;
    console.log(
      `${(share * 100).toFixed(1)} % of ${queries.length} queries as stated; not:\n${misses.join('\n')}`,
    );
    expect(share).toBeGreaterThanOrEqual(0.95);
  });

  test('the queries name pages that exist, and there are enough of them', () => {
    const paths = new Set(site.pages.map(({ path }) => path));
    const unknown = queries
      .flatMap(({ first, among, help }) => [first, among, help])
      .filter((path) => path !== undefined && !paths.has(path));
    expect(unknown).toEqual([]);
    expect(queries.length).toBeGreaterThanOrEqual(80);
    expect(new Set(queries.map(({ ask }) => ask)).size).toBe(queries.length);
  });
});

/** What the index keeps of a page to show it. */
function readFragment(file: string): { url: string; anchors: { id: string }[] } {
  const text = gunzipSync(readFileSync(file)).toString('utf8');
  return JSON.parse(text.slice('pagefind_dcd'.length)) as ReturnType<typeof readFragment>;
}

type Query = { ask: string; first?: string; among?: string; help?: string };
