import type { Page } from 'playwright-core';
import { describe, inject } from 'vitest';
import { pairs, viewOf } from '../unit/compare/real-library.ts';
import { readBuiltSite } from '../site/built-site.ts';
import { expect, test } from './browser.ts';
import { beginsWith, compared, pick, resultOf, tabTo } from './compare-page.ts';
import { accessibilityFindings, sidewaysFindings } from './findings.ts';
import { changesOfLiveRegions } from './live-regions.ts';

const three = ['data-engineer', 'data-analyst', 'software-engineer'];
const names = three.map((id) => viewOf(id).name);
const [root] = inject('sites').map(readBuiltSite);

test('the first render is that of the server', async ({ visit }) => {
  const page = await visit('/compare/');
  const built = root?.pages.find(({ path }) => path === '/compare/');
  const text = await page.locator('main astro-island').first().textContent();
  expect(text).toBe(built?.$('main astro-island').first().text());
});

test('a reader picks three roles, and the address keeps them', async ({ visit }) => {
  const page = await visit('/compare/');
  expect(await compared(page, 2)).toEqual(['Data Scientist', 'Machine Learning Engineer']);
  await pick(page, 1, three[0] ?? '');
  await pick(page, 2, three[1] ?? '');
  await pick(page, 3, three[2] ?? '');
  expect(await compared(page, 3)).toEqual(names);
  expect(new URL(page.url()).hash).toBe(`#roles=${three.join()}`);
  expect(await page.locator('[data-part="switch"] .move').count()).toBe(2);
  expect(await accessibilityFindings(page)).toEqual([]);
  // Picks within a second share an entry in the history.
  await page.waitForTimeout(1_100);
  await pick(page, 3, '');
  await page.waitForFunction(
    () => document.querySelectorAll('[data-part="glance"] thead th').length === 2,
  );
  await page.goBack();
  expect(await compared(page, 3)).toEqual(names);
});

test('a role picked twice changes places with the other', async ({ visit }) => {
  const page = await visit('/compare/');
  await pick(page, 1, 'machine-learning-engineer');
  await beginsWith(page, 'Machine Learning Engineer');
  expect(await compared(page, 2)).toEqual(['Machine Learning Engineer', 'Data Scientist']);
});

test('a shared link shows the same on a fresh browser, numbers typed included', async ({
  open,
  visit,
}) => {
  const page = await visit('/compare/');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await pick(page, 1, three[0] ?? '');
  await pick(page, 2, three[1] ?? '');
  await pick(page, 3, three[2] ?? '');
  await page.getByLabel('Differences only').check();
  await page.getByLabel('Cost of training').fill('8000');
  await page.getByLabel('Time without pay').fill('6');
  await compared(page, 3);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page.getByRole('button', { name: 'Link copied' }).waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).hash).toBe(`#differences=only&roles=${three.join()}&training=8000&unpaid=6`);

  const fresh = await open();
  await fresh.goto(link);
  expect(await compared(fresh, 3)).toEqual(names);
  const view = (of: Page) => of.locator('main .compared').innerText();
  await page.getByRole('button', { name: 'Copy link' }).waitFor();
  expect(await view(fresh)).toBe(await view(page));
  expect(await fresh.getByLabel('Cost of training').inputValue()).toBe('8,000');
});

test('differences only hides what all share, and says so once', async ({ visit }) => {
  const page = await visit('/compare/');
  const both = page.locator('[data-part="skills"] .in-all');
  expect(await both.isVisible()).toBe(true);
  const changes = await changesOfLiveRegions(page, () =>
    page.getByLabel('Differences only').check(),
  );
  expect(await both.isVisible()).toBe(false);
  expect(changes).toEqual([
    'Comparing Data Scientist and Machine Learning Engineer, differences only.',
  ]);
});

test('another role is announced once', async ({ visit }) => {
  const page = await visit('/compare/');
  const changes = await changesOfLiveRegions(page, async () => {
    await pick(page, 1, 'data-analyst');
    await beginsWith(page, 'Data Analyst');
  });
  expect(changes).toEqual(['Comparing Data Analyst and Machine Learning Engineer.']);
});

test('data that does not arrive is told, and the comparison before it stays', async ({ visit }) => {
  // A service worker would answer in place of the network.
  const page = await visit('/compare/', { serviceWorkers: 'block' });
  await page.route('**/compare/data-analyst.json', (route) => route.fulfill({ body: 'not JSON' }));
  await pick(page, 1, 'data-analyst');
  await page.getByText('The data of Data Analyst could not be fetched').waitFor();
  expect(await compared(page, 2)).toEqual(['Data Scientist', 'Machine Learning Engineer']);
  await page.unroute('**/compare/data-analyst.json');
  await pick(page, 1, 'data-engineer');
  await beginsWith(page, 'Data Engineer');
});

test('the link past the navigation leaves the choice as it is', async ({ visit }) => {
  const page = await visit(`/compare/#roles=${three.join()}`);
  await compared(page, 3);
  await page.evaluate(() => (location.hash = '#content'));
  await page.waitForTimeout(100);
  expect(await compared(page, 3)).toEqual(names);
});

describe('any fragment', () => {
  test.for([
    '#roles=%E0%A4%A,,,&differences=maybe',
    '#roles=data-analyst',
    '#roles=nobody,data-analyst,data-analyst',
    '#roles=__proto__,constructor',
    '#training=1e309&unpaid=-4&level=chief&from=nobody&to=data-scientist',
    `#roles=${'a'.repeat(5_000)}&&&=`,
    '#<script>alert(1)</script>',
  ])('%s shows two roles and a result', async (fragment, { visit }) => {
    const page = await visit(`/compare/${fragment}`);
    expect((await compared(page, 2)).length).toBe(2);
    expect(await resultOf(page)).toMatch(/€\d/);
  });

  test('with an unknown role is told', async ({ visit }) => {
    const page = await visit('/compare/#roles=nobody,data-analyst&unpaid=ages');
    await page.getByText('No role here is called nobody: left out.').waitFor();
    await page.getByText('unpaid “ages”').waitFor();
  });
});

describe('on a phone', () => {
  test.for([320, 360])('three roles do not scroll sideways at %i px', async (width, { visit }) => {
    const page = await visit(`/compare/#roles=${three.join()}`, {
      viewport: { width, height: 700 },
    });
    await compared(page, 3);
    expect(await sidewaysFindings(page)).toEqual([]);
    const names = page.locator('[data-part="pay"] .pay-table tr[data-role="data-analyst"] th');
    expect(await names.first().isVisible()).toBe(true);
  });
});

describe('by keyboard alone', () => {
  test('a reader compares, hides what is shared and weighs the move', async ({ visit }) => {
    const page = await visit('/compare/');
    await tabTo(page, '#role-1');
    await page.keyboard.type('Data E');
    await page.keyboard.press('Tab');
    await beginsWith(page, 'Data Engineer');
    await tabTo(page, 'input[name="differences"]');
    await page.keyboard.press('Space');
    await tabTo(page, '#training');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('12000');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('0');
    expect(await resultOf(page)).toContain('€12,000');
    expect(new URL(page.url()).hash).toBe(
      '#differences=only&roles=data-engineer,machine-learning-engineer&training=12000&unpaid=0',
    );
  });

  test('the pairs are sorted by how far apart they are in pay, largest first', async ({
    visit,
  }) => {
    const page = await visit('/compare/');
    const euros = () =>
      page.$$eval('.pairs tbody td:nth-of-type(1) data', (figures) =>
        figures.map((figure) => Number((figure as HTMLDataElement).value)),
      );
    await page.getByRole('button', { name: /Apart in pay/ }).focus();
    const changes = await changesOfLiveRegions(page, () => page.keyboard.press('Enter'));
    expect(changes).toHaveLength(1);
    expect(await euros()).toEqual([...(await euros())].sort((a, b) => b - a));
    expect(
      await page.locator('.pairs th[aria-sort]').evaluateAll((all) => all.map((th) => th.ariaSort)),
    ).toEqual(['descending']);
    await page.keyboard.press('Enter');
    expect(await euros()).toEqual([...(await euros())].sort((a, b) => a - b));
    expect((await euros()).length).toBe(pairs.length);
  });
});

describe('without JavaScript', () => {
  test('a pair stands there, what is shared can be hidden, and every pair is a link away', async ({
    visit,
  }) => {
    const page = await visit('/compare/', { javaScriptEnabled: false });
    expect(await page.locator('#role-1').isVisible()).toBe(false);
    expect(await page.locator('[data-part="pay"] .pay-table').innerText()).toMatch(/€\d/);
    await page.getByText('Differences only').click();
    expect(await page.locator('[data-part="skills"] .in-all').isVisible()).toBe(false);
    expect(await page.locator('.pairs tbody a').count()).toBe(pairs.length);
    await page.getByRole('link', { name: 'Data Analyst or Data Engineer' }).click();
    expect(await page.locator('h1').innerText()).toBe('Data Analyst or Data Engineer');
    expect(await page.locator('[data-part="switch"]').innerText()).toContain('From Data Analyst');
    expect(await page.locator('.weigher').isVisible()).toBe(false);
  });
});
