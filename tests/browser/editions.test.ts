import { copyFile, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { writeWorker } from '../../src/integrations/offline.ts';
import { groupOf } from '../../src/lib/offline/groups.ts';
import { readBuiltSite } from '../site/built-site.ts';
import { expect, test as plainTest } from './browser.ts';
import { Host } from './host.ts';
import { copyOf, nextEdition } from './next-edition.ts';
import { openPage } from './open-page.ts';

// A site whose budget leaves room for the shell alone: quick to install, and pages are kept once read.
const [, given] = inject('sites');
if (!given) throw new Error('tests/sites.ts provides a site under /guide/.');
const site = readBuiltSite(given);
const [read = '', other = '', third = ''] = site.pages
  .map(({ path }) => path.slice(1))
  .filter((path) => /^roles\/[^/]+\/$/.test(path));
const amount = /€\d{2,3},\d{3}/.exec(
  site.pages
    .find(({ path }) => path === `/${read}`)
    ?.$('main')
    .text() ?? '',
)?.[0];
if (!amount) throw new Error(`${read} shows no amount.`);

const test = plainTest
  .extend('dir', async ({}, { onCleanup }) => {
    const dir = await copyOf(site.dir);
    onCleanup(() => rm(dir, { recursive: true }));
    await writeWorker(pathToFileURL(`${dir}/`), { budgetBytes: 0 });
    return dir;
  })
  .extend('host', async ({}, { onCleanup }) => {
    const host = new Host(site.base);
    onCleanup(() => host.cut());
    return host;
  })
  .extend('address', ({ dir, host }) => host.start(dir))
  .extend('reader', async ({ browser, address }, { onCleanup }) => {
    const { page, close } = await openPage(browser, address, { serviceWorkers: 'allow' });
    onCleanup(async () => {
      // An edition without search cannot load it; the page says so in its own words.
      const faults = (await close()).filter((fault) => !/ERR_.*\/pagefind\/search/.test(fault));
      expect(faults, 'what went wrong on the page').toEqual([]);
    });
    await page.goto('', { waitUntil: 'load' });
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    return page;
  });

test('what was read is kept, with its latest figures after a new edition', async ({
  reader,
  host,
  dir,
}) => {
  const text = () => reader.locator('main').innerText();
  await reader.goto(read);
  await expect.poll(() => reader.evaluate(isRead, read), patiently).toBe(true);
  await host.cut();
  await reader.goto(other);
  expect(await text()).toContain('not kept on your device');
  await reader.goto(read);
  expect(await text()).toContain(amount);

  const next = await nextEdition(dir, { [amount]: '€98,760' }, 0);
  await host.start(next);
  await reader.goto('');
  const offer = reader.getByRole('status').getByRole('button', { name: 'Reload' });
  await offer.waitFor({ timeout: 60_000 });
  await Promise.all([reader.waitForEvent('load'), offer.click()]);
  await host.cut();
  await rm(next, { recursive: true });
  await reader.goto(read);
  expect(await text()).toContain('€98,760');
  expect(await text()).not.toContain(amount);
});

test('beyond the budget, the offline page says which results do not open', async ({
  reader,
  host,
  dir,
}) => {
  const whole = await writeWorker(pathToFileURL(`${dir}/`), { budgetBytes: Infinity });
  const essentials = whole?.kept.filter(({ file }) => essential.has(groupOf(file) ?? '')) ?? [];
  const budgetBytes = essentials.reduce((sum, { bytes }) => sum + bytes, 0);
  await writeWorker(pathToFileURL(`${dir}/`), { budgetBytes });
  await reader.goto('salary-calculator/');
  const offer = reader.getByRole('status').getByRole('button', { name: 'Reload' });
  await offer.waitFor({ timeout: 60_000 });
  await Promise.all([reader.waitForEvent('load'), offer.click()]);
  await host.cut();

  await reader.goto(other);
  const field = reader.locator('.search-page input');
  await field.fill('salary calculator');
  await reader.locator('a.search-title[href$="/salary-calculator/"]').waitFor();
  expect(await noteOn(reader, '/salary-calculator/')).toBe('none');
  await field.fill('data scientist');
  await reader.locator('a.search-title[href$="/roles/data-scientist/"]').waitFor();
  expect(await noteOn(reader, '/roles/data-scientist/')).toContain('not kept');
  await reader.getByLabel('Find a page by its title').fill('salary calc');
  expect(await reader.locator('.kept-pages a').count()).toBe(1);
});

test('who puts a new edition off is not asked again, and has it at the next start', async ({
  reader,
  host,
  dir,
}) => {
  const next = await nextEdition(dir, { [amount]: '€98,760' }, 0);
  await host.start(next);
  await reader.goto('');
  const bar = reader.locator('.new-edition');
  await bar.getByRole('button', { name: 'Later' }).click({ timeout: 60_000 });
  expect(await bar.innerText()).toBe('');
  await reader.goto('faq/');
  await reader.waitForTimeout(4_000);
  expect(await bar.innerText()).toBe('');
  expect(await reader.evaluate(isWaiting)).toBe(true);

  await reader.goto('about:blank');
  await reader.goto('');
  await expect.poll(() => reader.evaluate(isWaiting), patiently).toBe(false);
  await rm(next, { recursive: true });
});

test('a host that answers with files of two builds is given no chance', async ({
  reader,
  host,
  dir,
}) => {
  const next = await nextEdition(dir, { Rolebook: 'Rolebuch' }, 0);
  await copyFile(join(dir, 'index.html'), join(next, 'index.html'));
  await host.start(next);
  expect(await reader.evaluate(stateOfUpdate)).toBe('redundant');
  await host.cut();
  await rm(next, { recursive: true });
  await reader.goto('');
  expect(await reader.title()).toContain('Rolebook');
});

test('the page has loaded before the worker starts, and loads nothing for it', async ({
  browser,
  address,
}) => {
  const { page, close } = await openPage(browser, address, { serviceWorkers: 'allow' });
  const asked: { path: string; byWorker: boolean }[] = [];
  page.context().on('request', (request) => {
    asked.push({ path: new URL(request.url()).pathname, byWorker: !!request.serviceWorker() });
  });
  await page.goto(third, { waitUntil: 'networkidle' });
  expect(asked.filter(({ byWorker }) => byWorker)).toEqual([]);
  const own = asked.length;
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  expect(asked.length).toBeGreaterThan(own);
  expect(asked.slice(own).filter(({ byWorker }) => !byWorker)).toEqual([]);
  expect(await close()).toEqual([]);
});

test('what a reader types into an address stays with them', async ({ reader }) => {
  const sent: string[] = [];
  reader.context().on('request', (request) => {
    if (request.serviceWorker()) sent.push(request.url());
  });
  await reader.goto('faq/?q=my+salary', { waitUntil: 'load' });
  expect(await reader.evaluate(() => location.search)).toBe('?q=my+salary');
  expect(await reader.locator('h1').isVisible()).toBe(true);
  expect(sent.filter((url) => url.includes('salary'))).toEqual([]);
  expect(sent.filter((url) => url.endsWith('/faq/'))).toHaveLength(1);
});

test.for(['the worker', 'the page'] as const)(
  'switched off, %s alone takes away all that was kept',
  async (who, { reader, dir }) => {
    if (who === 'the worker') await writeWorker(pathToFileURL(`${dir}/`), false);
    else await withdrawPages(dir);
    await reader.goto('');
    await expect.poll(() => reader.evaluate(isGone), patiently).toBe(true);
    await reader.goto('');
    expect(await reader.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
    expect(await reader.locator('h1').isVisible()).toBe(true);
  },
);

const essential = new Set<string>(['shell', 'calculators', 'search']);
const patiently = { timeout: 60_000 };

/** What stands behind the title of a search result. */
function noteOn(page: Page, path: string): Promise<string> {
  const title = page.locator(`a.search-title[href$="${path}"]`);
  return title.evaluate((element) => getComputedStyle(element, '::after').content);
}

/** Writes the pages as the layout does where the site's configuration switches offline reading off. */
async function withdrawPages(dir: string): Promise<void> {
  for (const file of await readdir(dir, { recursive: true })) {
    if (!file.endsWith('.html')) continue;
    const html = await readFile(join(dir, file), 'utf8');
    await writeFile(join(dir, file), html.replace(' data-worker=', ' data-withdrawn data-worker='));
  }
}

/** Run in the page. */
async function isRead(path: string): Promise<boolean> {
  const names = (await caches.keys()).filter((name) => name.includes('read'));
  const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  return keys.flat().some(({ url }) => url.endsWith(`/${path}`));
}

async function isGone(): Promise<boolean> {
  const registrations = await navigator.serviceWorker.getRegistrations();
  return registrations.length === 0 && (await caches.keys()).length === 0;
}

async function isWaiting(): Promise<boolean> {
  return (await navigator.serviceWorker.ready).waiting !== null;
}

async function stateOfUpdate(): Promise<string> {
  const registration = await navigator.serviceWorker.ready;
  const found = new Promise<ServiceWorker | null>((done) => {
    registration.addEventListener('updatefound', () => done(registration.installing));
  });
  await registration.update();
  const worker = await found;
  return new Promise((done) => {
    worker?.addEventListener('statechange', () => done(worker.state));
  });
}
