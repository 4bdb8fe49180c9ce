import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, inject } from 'vitest';
import { expect, test } from './browser.ts';

const guide = inject('sites')[1];
if (!guide) throw new Error('tests/sites.ts provides a site under /guide/.');
const results = '.search-results > li > a';

describe.each([
  ['/', '/faq/cadre-or-non-cadre/'],
  ['Control+k', '/roles/data-scientist/'],
  ['Meta+k', '/salary-calculator/'],
])('the key %s on %s', (key, path) => {
  test('opens the search, which closes with Escape and gives the focus back', async ({ visit }) => {
    const page = await visit(path);
    await page.locator('.wordmark').focus();
    await open(page, key);
    await page.keyboard.type('kubernetes');
    await page.locator(results).first().waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('.search-dialog').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('wordmark');
    await open(page, key);
    expect(await page.locator('.search-dialog input').inputValue()).toBe('kubernetes');
  });
});

test('a slash typed into a field is a slash', async ({ visit }) => {
  const page = await visit('/salary-calculator/');
  await page.locator('main input').first().focus();
  await page.keyboard.press('/');
  expect(await page.locator('.search-dialog').count()).toBe(0);
});

test('results are walked with the arrow keys and opened with Enter', async ({ visit }) => {
  const page = await visit('/');
  await open(page, '/');
  await page.keyboard.type('data scientist');
  await page.locator(results).first().waitFor();
  await page.keyboard.press('ArrowDown');
  expect(await focusedText(page)).toBe('Data Scientist');
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toContain('#');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/roles/data-scientist/');
});

test('Enter in the field opens the best result', async ({ visit }) => {
  const page = await visit('/');
  await open(page, '/');
  await page.keyboard.type('thirteenth month');
  await page.locator(results).first().waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/faq/thirteenth-month/');
});

test('a section of the page the reader is on closes the dialog and is shown', async ({ visit }) => {
  const page = await visit('/roles/data-scientist/');
  await open(page, '/');
  await page.keyboard.type('data scientist');
  await page.locator(results).first().waitFor();
  const section = page.locator('.search-results ul a').first();
  const hash = new URL((await section.getAttribute('href')) ?? '', page.url()).hash;
  await section.click();
  expect(await page.locator('.search-dialog').isVisible()).toBe(false);
  expect(new URL(page.url()).hash).toBe(hash);
  await page.locator(hash).waitFor();
});

test('the count is announced, and excerpts mark the words', async ({ visit }) => {
  const page = await visit('/');
  await open(page, '/');
  await page.keyboard.type('kubernetes');
  const status = page.locator('.search-dialog [role=status]');
  await status.filter({ hasText: /^\d+ pages$/ }).waitFor();
  expect(await page.locator('.search-results mark').first().textContent()).toMatch(/kubernetes/i);
});

test('before a word is typed, questions are offered; a misspelt title is named', async ({
  visit,
}) => {
  const page = await visit('/');
  await open(page, '/');
  await page.locator('.search-help a').first().waitFor();
  expect(await page.locator('.search-help a').count()).toBeGreaterThan(2);
  await page.keyboard.type('machin lerning enginer');
  await page.locator('.search-meant a', { hasText: /^Machine Learning Engineer$/ }).waitFor();
  await page.locator('.search-dialog input').fill('xyzzyx');
  await page.locator('[role=status]', { hasText: 'Nothing found for “xyzzyx”.' }).waitFor();
  expect(await page.locator('.search-help a').count()).toBeGreaterThan(2);
});

test.for(['light', 'dark'] as const)(
  'the open dialog has no accessibility finding in the %s theme',
  async (colorScheme, { visit }) => {
    const page = await visit('/', { colorScheme });
    await page.evaluate(axe.source);
    await open(page, '/');
    for (const query of ['', 'data scientist', 'xyzzyx']) {
      await page.locator('.search-dialog input').fill(query);
      await page
        .locator(query === 'data scientist' ? results : '.search-help a')
        .first()
        .waitFor();
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate(findings), `${query} at ${width} px`).toEqual([]);
      }
    }
  },
);

describe('the search page', () => {
  test('takes the home page’s form, and keeps query and facets in its address', async ({
    visit,
  }) => {
    const page = await visit('/');
    await page.locator('.home-search input').fill('data engineer');
    await page.locator('.home-search button').click();
    await page.locator(results).first().waitFor();
    expect(new URL(page.url()).pathname).toBe('/search/');
    expect(await page.locator('.search-page input').inputValue()).toBe('data engineer');

    await page.locator('.search-kinds button', { hasText: 'Questions' }).click();
    await page.waitForURL('**/search/?kind=faq&q=data%20engineer');
    const narrowed = await texts(page);
    await page.locator('.search-facets summary').click();
    await page.locator('select[name=role]').selectOption('data-engineer');
    await page.waitForURL('**/search/?kind=faq&q=data%20engineer&role=data-engineer');
    await page.reload();
    await page.locator(results).first().waitFor();
    expect(await page.locator('select[name=role]').inputValue()).toBe('data-engineer');
    expect(await page.locator('[aria-pressed=true]').textContent()).toMatch(/^Questions \d+$/);
    expect(narrowed.length).toBeGreaterThan(0);

    await page.locator(results).first().click();
    await page.waitForURL('**/faq/**');
    await page.goBack();
    await page.locator(results).first().waitFor();
    expect(await page.locator('.search-page input').inputValue()).toBe('data engineer');
  });

  test('says when the filters leave nothing, and takes them off', async ({ visit }) => {
    const page = await visit('/search/?q=kubernetes&role=gardener');
    await page
      .locator('[role=status]', { hasText: 'Nothing is left with these filters.' })
      .waitFor();
    await page.getByRole('button', { name: 'Remove the filters' }).click();
    await page.locator(results).first().waitFor();
    expect(new URL(page.url()).search).toBe('?q=kubernetes');
  });

  test('shows more results when asked', async ({ visit }) => {
    const page = await visit('/search/?q=salary');
    await page.locator(results).first().waitFor();
    const before = await page.locator(results).count();
    await page.getByRole('button', { name: /^Show \d+ more$/ }).click();
    await page.locator(results).nth(before).waitFor();
  });

  test('without JavaScript lists every page, and the form leads to it', async ({ visit }) => {
    const page = await visit('/', { javaScriptEnabled: false });
    await page.locator('.home-search input').fill('nlp');
    await page.locator('.home-search button').click();
    await page.waitForURL('**/search/?q=nlp');
    await page.getByRole('link', { name: 'NLP Engineer', exact: true }).click();
    await page.waitForURL('**/roles/nlp-engineer/');
    await page.locator('.search-link').click();
    await page.waitForURL('**/search/');
  });
});

describe('under a base path', () => {
  test.override('home', guide.url);

  test('dialog and page find the pages below it', async ({ visit }) => {
    const page = await visit('/roles/');
    await open(page, '/');
    await page.keyboard.type('devopps');
    await page.locator('.search-meant a').first().waitFor();
    expect(await page.locator('.search-meant a').first().getAttribute('href')).toBe(
      '/guide/roles/devops-engineer/',
    );
    await page.locator('.search-dialog input').fill('devops');
    await page.locator(results, { hasText: 'DevOps Engineer' }).first().click();
    await page.waitForURL('**/guide/roles/devops-engineer/');
    await page.goto('search/?q=mlops', { waitUntil: 'networkidle' });
    expect(await page.locator(results).first().getAttribute('href')).toBe(
      '/guide/roles/mlops-engineer/',
    );
  });
});

async function open(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await page.locator('.search-dialog[open] input:focus').waitFor();
}

const texts = (page: Page) => page.locator(results).allTextContents();

const focusedText = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

/** Runs in the page. */
async function findings(): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await (Reflect.get(window, 'axe') as typeof axe).run('.search-dialog', {
    runOnly: { type: 'tag', values: tags },
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
  );
}
