import { describe } from 'vitest';
import { exampleState, offerCodec, questionIds } from '#lib/offer/index.ts';
import { expect, test } from './browser.ts';
import { accessibilityFindings } from './findings.ts';
import { box, expected, expectView, hash } from './offer-view.ts';

const example = `/offer/${offerCodec.format(exampleState)}`;

describe('a link', () => {
  test('restores the same view on a fresh browser, and back and forward walk between views', async ({
    visit,
  }) => {
    const page = await visit('/offer/');
    await box(page, 'Gross a year Offer A').fill('61000');
    await page.waitForTimeout(1_100);
    await box(page, 'Gross a year Offer B').fill('58500');
    await expectView(page, '#a-gross=61000&b-gross=58500');

    const fresh = await visit(`/offer/${await hash(page)}`);
    await expectView(fresh, '#a-gross=61000&b-gross=58500');
    expect(await fresh.locator('.offer').innerText()).toBe(
      await page.locator('.offer').innerText(),
    );
    expect(await box(fresh, 'Gross a year Offer B').inputValue()).toBe('58,500');

    await page.goBack();
    await expectView(page, '#a-gross=61000');
    expect(await box(page, 'Gross a year Offer B').inputValue()).toBe('48,000');
    await page.goForward();
    await expectView(page, '#a-gross=61000&b-gross=58500');
  });

  test('is copied by its button', async ({ visit }) => {
    const page = await visit('/offer/#a-gross=47000');
    await expectView(page, '#a-gross=47000');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy link to this comparison' }).click();
    await page.getByText('Link copied').first().waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    expect(page.url()).toMatch(/\/offer\/#a-gross=47000$/);
  });

  test('that is damaged shows what it can and names the rest', async ({ visit }) => {
    const page = await visit(
      '/offer/#a-gross=1e9&b-months=14&a-leave=-3&b-basis=%E0%A4%A&paid=NaN&&&=',
    );
    await expectView(page, '#b-months=14');
    const text = await page.locator('main').innerText();
    for (const name of ['a-gross', 'a-leave', 'b-basis', 'paid'])
      expect(text).toContain(`${name} “`);
    expect(text).not.toMatch(/NaN.*€|€NaN|undefined|Infinity/);
  });

  test('to the worked example fills the form with it', async ({ visit }) => {
    const page = await visit('/offer/');
    await page.getByRole('link', { name: 'Open this example in the form' }).click();
    await expectView(page, offerCodec.format(exampleState));
  });
});

describe('without JavaScript', () => {
  test('the worked example and every question are there, and no dead form', async ({ visit }) => {
    const page = await visit('/offer/', { javaScriptEnabled: false });
    const html = await page.content();
    const { rows } = expected(offerCodec.format(exampleState));
    for (const figure of [...(rows.kept ?? []), ...(rows.keptDay ?? [])])
      expect(html).toContain(`value="${figure}"`);
    expect(await page.locator('#example').isVisible()).toBe(true);
    expect(await page.locator('.offer-form').isVisible()).toBe(false);
    expect(await page.locator('#questions li:visible').count()).toBe(questionIds.length);
  });

  test('the first render is the server’s', async ({ visit, home }) => {
    const page = await visit('/offer/');
    const html = await (await fetch(new URL('offer/', home))).text();
    const both = await page.evaluate((served) => {
      const text = (root: ParentNode) =>
        root.querySelector('.offer')?.outerHTML.replace(/<!--.*?-->/g, '');
      return [text(new DOMParser().parseFromString(served, 'text/html')), text(document)];
    }, html);
    expect(both[1]).toBe(both[0]);
  });

  test('the island’s data are small', async ({ home }) => {
    const html = await (await fetch(new URL('offer/', home))).text();
    const props = /<astro-island[^>]*\sprops="([^"]*)"/.exec(html)?.[1] ?? '';
    expect(props).toContain('data-engineer');
    expect(props.length).toBeLessThan(4_000);
  });
});

describe.each([
  ['the example with a role', `${example}&role=data-engineer&level=mid`],
  [
    'one offer below the minimum wage with an error in the link',
    '/offer/#a-gross=9000&a-months=99&offers=1&role=software-engineer',
  ],
])('%s', (_what, path) => {
  test.for(['light', 'dark'] as const)(
    'has no accessibility finding in the %s theme',
    async (colorScheme, { visit }) => {
      const page = await visit(path, { colorScheme });
      await page.locator('.band-chart').waitFor();
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await accessibilityFindings(page), `${width} px wide`).toEqual([]);
      }
    },
  );

  test.for([320, 360])(
    'does not scroll sideways at %i px with every part unfolded',
    async (width, { visit }) => {
      const page = await visit(path, { viewport: { width, height: 640 } });
      await page.locator('.band-chart').waitFor();
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(
        width,
      );
    },
  );
});
