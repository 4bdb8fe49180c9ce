import { describe, inject } from 'vitest';
import { readBuiltSite } from '../site/built-site.ts';
import { expect, test } from './browser.ts';
import { accessibilityFindings, sidewaysFindings } from './findings.ts';
import { templateOf, templatesOf } from './templates.ts';

const [root, guide] = inject('sites').map(readBuiltSite);
if (!root || !guide)
  throw new Error('tests/sites.ts provides a site under / and one under /guide/.');
const found = templatesOf(root);

test('every page of the site is of a known template', () => {
  const unknown = root.pages.filter((page) => !page.isRedirect && !templateOf(page));
  expect(
    unknown.map((page) => page.path),
    'add them to tests/browser/templates.ts',
  ).toEqual([]);
  expect(found.map(({ name }) => name)).toContain('home');
});

describe.each(found)('$name ($page)', ({ page: path, shows }) => {
  test.for(['light', 'dark'] as const)(
    'has no accessibility finding in the %s theme, on a phone and on a screen',
    async (colorScheme, { visit }) => {
      const page = await visit(path, { colorScheme });
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await accessibilityFindings(page), `${width} px wide`).toEqual([]);
      }
    },
  );

  test('does not scroll sideways at 320 px', async ({ visit }) => {
    const page = await visit(path, { viewport: { width: 320, height: 640 } });
    expect(await sidewaysFindings(page)).toEqual([]);
  });

  test('shows its content without JavaScript', async ({ visit }) => {
    const page = await visit(path, { javaScriptEnabled: false });
    expect(await page.locator('h1').isVisible()).toBe(true);
    const text = await page.locator('main').innerText();
    expect(text).toMatch(shows);
  });
});

describe('under a base path', () => {
  test.override('home', guide.url);

  test.for(templatesOf(guide))('$name works without a fault', async ({ page: path }, { visit }) => {
    const page = await visit(path);
    expect(await page.locator('h1').isVisible()).toBe(true);
  });
});
