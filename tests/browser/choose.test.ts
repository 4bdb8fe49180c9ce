import type { Page } from 'playwright-core';
import { describe, inject } from 'vitest';
import { expect, test } from './browser.ts';
import { answers, headline, picture } from './choose-page.ts';
import { accessibilityFindings, sidewaysFindings } from './findings.ts';

describe('without JavaScript', () => {
  test('it is a checklist: the roles behind each picture, and each role in its own words', async ({
    visit,
  }) => {
    const page = await visit('/choose/', { javaScriptEnabled: false });
    const pictures = page.locator('.picture');
    expect(await pictures.count()).toBe(24);
    for (const one of await pictures.all()) {
      expect(await one.locator('.speaks').isVisible()).toBe(true);
      expect(await one.locator('.speaks a[href^="/roles/"]').count()).toBeGreaterThan(1);
    }
    expect(await page.locator('.result').isVisible()).toBe(false);
    expect(await page.locator('main').innerText()).toContain(
      'Without JavaScript this page is a checklist.',
    );
    expect(await page.locator('.own-words h3').count()).toBe(12);
    await picture(page, 'A sales manager asks').check();
    expect(await picture(page, 'A sales manager asks').isChecked()).toBe(true);
  });

  test('the first render of the script is what the server sent', async ({ visit }) => {
    const html = (page: Page) => page.locator('.choose').innerHTML();
    const server = await visit('/choose/', { javaScriptEnabled: false });
    const browser = await visit('/choose/');
    expect(await html(browser)).toBe(await html(server));
  });
});

describe('a shared link', () => {
  test('shows the same on a fresh browser', async ({ visit }) => {
    const shown = async (page: Page) => {
      await page.locator('.way').waitFor();
      await page
        .locator('.result [role="status"]', { hasText: 'First' })
        .waitFor({ state: 'attached' });
      const checked = page.locator('input:checked');
      return {
        ticked: await checked.evaluateAll((all) =>
          all.map((one) => `${(one as HTMLInputElement).name}=${(one as HTMLInputElement).value}`),
        ),
        from: await page.getByLabel('Where you come from').inputValue(),
        months: await page.getByLabel('Months you can give').inputValue(),
        text: await page.locator('.result, .roadmap').allInnerTexts(),
        hash: new URL(page.url()).hash,
      };
    };
    const one = await shown(await visit(`/choose/${answers}`));
    const other = await shown(await visit(`/choose/${one.hash}`));
    expect(other).toEqual(one);
    expect(one.hash).toBe(answers);
    expect(one.ticked).toContain('lean-qu=a');
    expect(one.ticked).toContain('limits=first-job');
    expect([one.from, one.months]).toEqual(['data-analysis', '6']);
  });

  test('does not take the focus', async ({ visit }) => {
    const page = await visit(`/choose/${answers}`);
    await page.locator('.way').waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  });

  test('the copied link is the address', async ({ visit }) => {
    const page = await visit('/choose/#lean=fab,inb,qua');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });

  test('says what of it is not understood or no longer asked', async ({ visit }) => {
    const page = await visit('/choose/#lean=qua,fab,inb,zza&months=7&role=astronaut');
    const notices = await page.locator('.notices').innerText();
    expect(notices).toContain('months=7');
    expect(notices).toContain('two answers to a question that is no longer asked');
    expect(await headline(page).count()).toBe(1);
    expect(await page.locator('.roadmap').count()).toBe(0);
  });
});

describe('the result', () => {
  test.for(['light', 'dark'] as const)(
    'has no accessibility finding in the %s theme and stays within 320, 360 and 1280 px',
    async (colorScheme, { visit }) => {
      const page = await visit(`/choose/${answers}`, { colorScheme });
      await page.locator('.way').waitFor();
      for (const width of [320, 360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await sidewaysFindings(page), `${width} px wide`).toEqual([]);
      }
      expect(await accessibilityFindings(page)).toEqual([]);
      await page.setViewportSize({ width: 360, height: 800 });
      expect(await accessibilityFindings(page), 'on a phone').toEqual([]);
    },
  );

  test('on a phone, by touch of the pictures', async ({ visit }) => {
    const page = await visit('/choose/', { viewport: { width: 360, height: 740 } });
    for (const text of [
      'Thousands rely on it',
      'The door is closed',
      'Three services call one another',
    ])
      await page.getByText(text).click();
    expect(await headline(page).innerText()).toBe('First: Software Engineer.');
    await page.getByRole('button', { name: 'Plan my way there Software Engineer' }).click();
    await page.locator('.way').waitFor();
    expect(await sidewaysFindings(page)).toEqual([]);
  });

  test('a roadmap that cannot be fetched leads to the guide', async ({ browser, home }) => {
    // The failed request is the point here: a page of its own, whose faults are not read.
    const context = await browser.newContext({ baseURL: home });
    const page = await context.newPage();
    await page.route('**/data/*/choose/**', (route) => route.abort());
    await page.goto(`choose/${answers}`);
    const link = page.locator('.roadmap p a');
    await expect.poll(() => link.count()).toBe(1);
    expect(await link.getAttribute('href')).toBe('/roles/data-engineer/');
    await context.close();
  });

  test('every role has a roadmap', async ({ visit }) => {
    const page = await visit('/choose/#lean=fab,inb,qua&role=data-analyst');
    const roles = page.getByLabel('Plan for another role');
    const ids = await roles
      .locator('option')
      .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
    expect(ids).toHaveLength(12);
    for (const id of ids) {
      await roles.selectOption(id);
      await page.locator(`.way a[href="/roles/${id}/"]`).waitFor();
      expect(await page.locator('.way-step').count()).toBeGreaterThanOrEqual(7);
    }
  });

  test('on paper, the answer stands without the questions', async ({ visit }) => {
    const page = await visit(`/choose/${answers}`);
    await page.locator('.way').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.questions').isVisible()).toBe(false);
    expect(await page.locator('.way').isVisible()).toBe(true);
    expect(await page.locator('.print-only').innerText()).toContain(answers);
    expect(await page.getByRole('button', { name: 'Start again' }).isVisible()).toBe(false);
  });
});

describe('under a base path', () => {
  test.override('home', inject('sites')[1]?.url ?? '');

  test('the way to a role is fetched, and leads to pages of the same site', async ({ visit }) => {
    const page = await visit(`/choose/${answers}`);
    await page.locator('.way a[href="/guide/roles/data-engineer/"]').waitFor();
    const links = await page
      .locator('.result a, .roadmap a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(links.filter((address) => !address.startsWith('/guide/'))).toEqual([]);
  });
});
