import { rm } from 'node:fs/promises';
import { describe, inject } from 'vitest';
import { serve } from '../../scripts/static-host/serve.ts';
import { readBuiltSite, textOf } from '../site/built-site.ts';
import { expect, test } from './browser.ts';
import { firstAnswer } from './first-answer.ts';
import { largerSite } from './larger-site.ts';

// What a first answer may cost, from the key that opens the search to results at rest.
const most = { bytes: 110_000, requests: 8 };

describe('the first answer', () => {
  test.for([
    'data scientist',
    'mlops',
    'salary',
    'ml engineer',
    'kubernetes devops',
    'cadre or non cadre',
    'data engineer salary',
    'ml engineer salary paris',
  ])(`to “%s” stays within ${JSON.stringify(most)}`, async (query, { page, home }) => {
    const { bytes, requests } = await firstAnswer(page, new URL('faq/', home).href, query);
    console.log(`“${query}”: ${bytes} bytes in ${requests} requests`);
    expect(requests).toBeGreaterThan(2);
    expect(bytes).toBeLessThanOrEqual(most.bytes);
    expect(requests).toBeLessThanOrEqual(most.requests);
  });
});

const onLarger = test
  .extend('larger', { scope: 'file' }, async ({}, { onCleanup }) => {
    const { folder, pages } = await largerSite(inject('sites')[0]?.dir ?? '', 1_000);
    const site = await serve(folder);
    onCleanup(async () => {
      await site.close();
      await rm(folder, { recursive: true });
    });
    return { pages, url: site.url };
  })
  .override('home', ({ larger }) => larger.url);

onLarger(
  'a first answer out of 1,000 pages takes at most 150 kB',
  async ({ page, home, larger }) => {
    // Three words that nearly every page holds.
    const { bytes } = await firstAnswer(page, new URL('faq/', home).href, 'data engineer salary');
    console.log(`of ${larger.pages} pages: ${bytes} bytes`);
    expect(larger.pages).toBe(1_000);
    expect(bytes).toBeLessThanOrEqual(150_000);
  },
);

test('nothing of the search is loaded where nobody searches', async ({ page, home }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  for (const path of ['', 'roles/data-scientist/', 'salary-calculator/']) {
    await page.goto(new URL(path, home).href, { waitUntil: 'networkidle' });
  }
  expect(asked.filter((path) => path.includes('/pagefind/'))).toEqual([]);
  expect(asked.length).toBeGreaterThan(3);
});

test('hovering over the link loads it ahead', async ({ page, home }) => {
  await page.goto(home, { waitUntil: 'networkidle' });
  const loaded = page.waitForResponse('**/pagefind/search.en.js');
  await page.locator('.search-link').hover();
  expect((await loaded).status()).toBe(200);
});

test('what opens the search takes less than 1 kB of a page', () => {
  const [site] = inject('sites').map(readBuiltSite);
  const page = site?.pages.find(({ path }) => path === '/faq/');
  if (!site || !page) throw new Error('The built site has /faq/.');
  const scripts = page
    .$('script[type=module]')
    .toArray()
    .map((script) => {
      const source = page.$(script).attr('src');
      return source ? textOf(site, source.slice(site.base.length)) : (page.$(script).html() ?? '');
    })
    .filter((text) => text.includes('.search-link'));
  expect(scripts).toHaveLength(1);
  const opener = scripts[0]?.split('.theme-switch')[0] ?? '';
  expect(opener.length).toBeGreaterThan(200);
  expect(Buffer.byteLength(opener)).toBeLessThan(1_024);
});
