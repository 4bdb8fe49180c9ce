import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { oneLine, readBuiltSite } from '../site/built-site.ts';
import { keptFiles } from '../site/kept-files.ts';
import { launchArguments } from './chromium.ts';
import { Host } from './host.ts';
import { nextEdition } from './next-edition.ts';
import { openPage, type Opened } from './open-page.ts';

// A busy machine takes its time to store two hundred files.
const PATIENCE_MS = 180_000;

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: inject('chromium'), args: launchArguments });
});
afterAll(() => browser.close());

// One visit, then the network is cut; the tests follow one reader and build on each other.
describe.each(inject('sites'))('the site under $base, after one visit', (given) => {
  const site = readBuiltSite(given);
  const host = new Host(given.base);
  const [guide = '', other = ''] = site.pages
    .map(({ path }) => path.slice(1))
    .filter((path) => /^roles\/[^/]+\/$/.test(path));
  const builtPage = (path: string) => {
    const found = site.pages.find((one) => one.path === `/${path}`);
    if (!found) throw new Error(`The site has no page /${path}.`);
    return found.$;
  };
  const offlineTitle = oneLine(builtPage('offline/')('h1').text());
  let opened: Opened;
  let page: Page;
  let next = '';

  beforeAll(async () => {
    opened = await openPage(browser, await host.start(site.dir), {
      serviceWorkers: 'allow',
    });
    page = opened.page;
    await page.goto('faq/', { waitUntil: 'load' });
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    await host.cut();
  }, PATIENCE_MS);

  afterAll(async () => {
    expect(await opened.close(), 'what went wrong on the page').toEqual([]);
    await host.cut();
    await rm(next, { recursive: true, force: true });
  });

  test('a guide never opened before opens without a network, in its own dress', async () => {
    await page.goto(guide);
    expect(await page.locator('h1').innerText()).toBe(oneLine(builtPage(guide)('h1').text()));
    const rules = () => [...document.styleSheets].map(({ cssRules }) => cssRules.length);
    expect(Math.max(...(await page.evaluate(rules)))).toBeGreaterThan(100);
  });

  test('an address without its closing slash leads to its page', async () => {
    await page.goto(guide.replace(/\/$/, ''));
    expect(new URL(page.url()).pathname).toBe(given.base + guide);
  });

  test('search finds, and a result opens', async () => {
    await page.goto(guide);
    await page.keyboard.press('/');
    await page.locator('.search-dialog input').fill('feature store');
    await page.locator(results).first().click();
    await page.waitForURL((url) => url.pathname !== given.base + guide);
    expect(await page.locator('h1').innerText()).not.toBe(offlineTitle);
    expect(await page.locator('main').innerText()).toMatch(/feature store/i);
  });

  test('a search that was sent finds too', async () => {
    await page.goto('search/?q=feature+store');
    await page.locator(results).first().waitFor();
  });

  test('the calculator calculates, and knows the bands', async () => {
    const id = guide.split('/')[1] ?? '';
    await page.goto(`salary-calculator/#amount=52000&role=${id}`);
    await page.locator('output[name="gross-year"] data[value="52000.00"]').waitFor();
    const band = dataOf<Roles>('roles').roles.find((role) => role.id === id);
    const source = band?.bands[0]?.observations[0]?.source ?? 'a band with a source';
    await page.getByText(source).first().waitFor();
  });

  test('two roles compare', async () => {
    const [a = '', b = ''] = dataOf<Roles>('roles').roles.map(({ id }) => id);
    await page.goto(`compare/#roles=${a},${b}`);
    for (const id of [a, b]) {
      await page
        .getByText(dataOf<{ output: string }>(`compare/${id}`).output)
        .first()
        .waitFor();
    }
  });

  test('an address that is not kept says so, and searches and lists what is', async () => {
    await page.goto('roles/no-such-role/?from=here');
    expect(await page.evaluate(() => location.pathname)).toBe(`${given.base}roles/no-such-role/`);
    expect(await page.locator('h1').innerText()).toBe(offlineTitle);
    await page.locator(`.kept-pages a[href="${given.base}${other}"]`).waitFor();
    const title = oneLine(builtPage(other)('h1').text());
    await page.locator('.search-page input').fill(title.toLowerCase());
    await page.locator(`${results}[href="${given.base}${other}"]`).click();
    expect(await page.locator('h1').innerText()).toBe(title);
  });

  test(
    'a new edition shows its figures at once, is offered, and is taken up whole',
    async () => {
      const stale = [guide, other].map((path) => firstAmount(path));
      const figures = Object.fromEntries(stale.map((amount, index) => [amount, `€98,76${index}`]));
      next = await nextEdition(site.dir, figures);
      expect(namedAlike(site.dir, next)).toEqual([]);
      const text = () => page.locator('main').innerText();
      await page.goto(guide);
      expect(await text()).toContain(stale[0]);

      await host.start(next);
      await page.goto(guide);
      expect(await text()).toContain('€98,760');
      expect(await text()).not.toContain(stale[0]);
      const address = `${given.base}data/${dataFolder()}/roles.json`;
      const before = await page.evaluate(async (url) => (await fetch(url)).text(), address);
      expect(before, 'a page of the earlier edition finds its own data').toBe(readData('roles'));

      const offer = page.getByRole('status').getByRole('button', { name: 'Reload' });
      await offer.waitFor({ timeout: PATIENCE_MS });
      await Promise.all([page.waitForEvent('load'), offer.click()]);
      expect(await page.locator('.new-edition').innerText()).toBe('');

      await host.cut();
      await page.goto(other);
      expect(await text()).toContain('€98,761');
      for (const amount of stale) expect(await text()).not.toContain(amount);
      expect(await page.evaluate(keptCount)).toBe(keptFiles({ dir: next }).length);
      const index = 'pagefind/search.en.js';
      const searched = await page.evaluate(
        async (url) => (await fetch(url)).text(),
        given.base + index,
      );
      expect(
        searched === readFileSync(join(next, index), 'utf8'),
        'search is of the new edition',
      ).toBe(true);
    },
    PATIENCE_MS,
  );

  const dataFolder = () =>
    [...site.files].map((file) => /^data\/([0-9a-f]{16})\//.exec(file)?.[1]).find(Boolean) ?? '';
  const readData = (name: string) =>
    readFileSync(join(site.dir, 'data', dataFolder(), `${name}.json`), 'utf8');
  const dataOf = <Content>(name: string) => JSON.parse(readData(name)) as Content;
  const firstAmount = (path: string) =>
    /€\d{2,3},\d{3}/.exec(builtPage(path)('main').text())?.[0] ?? 'no amount';
});

const results = '.search-results > li > a';

/** Files of two builds that are named after their content, and alike, yet differ. */
function namedAlike(before: string, after: string): string[] {
  const read = (dir: string, file: string) => readFileSync(join(dir, file));
  const there = new Set(keptFiles({ dir: before }).map(({ file }) => file));
  return keptFiles({ dir: after })
    .filter(({ file, version }) => version === undefined && there.has(file))
    .map(({ file }) => file)
    .filter((file) => !read(before, file).equals(read(after, file)));
}

/** Runs in the page: how many files the kept edition has, the one before included where it was not deleted. */
async function keptCount(): Promise<number> {
  const names = (await caches.keys()).filter((name) => name.includes('edition'));
  const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  return keys.flat().length;
}

interface Roles {
  roles: { id: string; bands: { observations: { source: string }[] }[] }[];
}
