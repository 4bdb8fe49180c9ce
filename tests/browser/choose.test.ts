import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, inject } from 'vitest';
import { parse } from 'yaml';
import type { RoleFile } from '#lib/choose/index.ts';
import { readBuiltSite, textOf } from '../site/built-site.ts';
import { expect, test } from './browser.ts';
import { accessibilityFindings, sidewaysFindings } from './findings.ts';

// An analyst's afternoon, and the way to data engineering.
const answers =
  '#from=data-analysis&lean=era,fab,inb,pea,qua,wha&limits=first-job&months=6&role=data-engineer';

const picture = (page: Page, text: string) => page.getByRole('radio', { name: text });
const headline = (page: Page) => page.locator('.headline');
const roadmapTitle = (page: Page) => page.locator('.roadmap h2');

describe('with a mouse', () => {
  test('three leanings give a result with reasons, and a way to a role', async ({ visit }) => {
    const page = await visit('/choose/');
    await expect.poll(() => page.locator('.places').count()).toBe(0);

    await picture(page, 'A sales manager asks why returns rose').click();
    await picture(page, 'It is right, and nobody can read it').click();
    expect(await page.locator('.result').innerText()).toContain('You have leaned twice.');
    await picture(page, 'An experiment has ended').click();

    // Level, until one more answer decides.
    expect(await headline(page).innerText()).toBe(
      'Level in the first place: Data Analyst and Data Scientist.',
    );
    await picture(page, 'Ten people will try the first version').click();
    expect(await headline(page).innerText()).toBe('First: Data Analyst.');
    const first = page.locator('.place').first();
    expect(await first.locator('.reasons').innerText()).toContain(
      'You would rather answer a manager’s question with one chart than make a nightly job safe to run twice.',
    );
    expect(await page.locator('.changes').innerText()).toMatch(
      /If you would rather .* would stand first\./,
    );
    expect(await page.locator('.all-roles tbody tr').count()).toBe(12);

    await page
      .getByLabel('Where you come from')
      .selectOption('Economics, finance, marketing or sales');
    expect(await first.locator('.reasons').innerText()).toContain(
      'You come from economics, finance, marketing or sales.',
    );
    await page.getByLabel('You have no degree').check();

    await first.getByRole('button', { name: 'Plan my way there' }).click();
    await expect
      .poll(() => page.locator('.way').innerText())
      .toContain('Start with the data of your present job.');
    expect(await roadmapTitle(page).innerText()).toBe('Your way to Data Analyst');
    expect(await page.locator('.way').innerText()).toContain(
      'Can I work in data or AI in France without a degree?',
    );
    expect(new URL(page.url()).hash).toBe(
      '#from=business&lean=fab,inb,qua,whb&limits=no-degree&role=data-analyst',
    );
  });

  test('no percentage and no score is shown', async ({ visit }) => {
    const page = await visit(`/choose/${answers}`);
    await page.locator('.way').waitFor();
    expect(await page.locator('.result').innerText()).not.toMatch(/%|per cent|\d+ points?|score/i);
  });

  test('going back returns to the answers before, starting again leaves none', async ({
    visit,
  }) => {
    const page = await visit('/choose/#lean=fab,inb,qua');
    expect(await headline(page).count()).toBe(1);
    await page.getByLabel('You want few meetings').check();
    expect(page.url()).toContain('limits=few-meetings');
    await page.goBack();
    await expect.poll(() => page.getByLabel('You want few meetings').isChecked()).toBe(false);

    await page.getByRole('button', { name: 'Start again' }).click();
    expect(new URL(page.url()).hash).toBe('');
    expect(await page.locator('input:checked').count()).toBe(0);
    expect(await page.locator('.places').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('radio');
  });

  test('a picture ticked before the script arrives counts', async ({ open, home }) => {
    const page = await open();
    const held: (() => Promise<void>)[] = [];
    await page.route(/\/_astro\/choose\.[^/]*\.js$/, (route) => {
      held.push(() => route.continue());
    });
    await page.goto(`${home}choose/`, { waitUntil: 'domcontentloaded' });
    await picture(page, 'A sales manager asks').click();
    await expect.poll(() => held.length).toBe(1);
    await held[0]?.();
    await expect.poll(() => new URL(page.url()).hash).toBe('#lean=qua');
    expect(await picture(page, 'A sales manager asks').isChecked()).toBe(true);
  });
});

describe('by keyboard alone', () => {
  test('from the first picture to the way to a role, announced once', async ({ visit }) => {
    const page = await visit('/choose/');
    await page.evaluate(recordAnnouncements);
    const focused = () =>
      page.evaluate(() => {
        const element = document.activeElement as HTMLInputElement | null;
        return element?.name || element?.textContent?.trim() || '';
      });
    const tabTo = async (wanted: RegExp) => {
      for (let press = 0; press < 60; press++) {
        if (wanted.test(await focused())) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`Tab never reached ${wanted}; it stands on "${await focused()}".`);
    };

    await tabTo(/^lean-qu$/);
    await page.keyboard.press('Space');
    await tabTo(/^lean-wh$/);
    await page.keyboard.press('Space');
    await tabTo(/^lean-in$/);
    await page.keyboard.press('Space');
    // Passing over the other sides, as slowly as a hand does, is not announced.
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp']) {
      await page.waitForTimeout(200);
      await page.keyboard.press(key);
    }
    await expect.poll(() => headline(page).count()).toBe(1);
    expect(await headline(page).innerText()).toBe('First: Data Scientist.');
    await expect
      .poll(() => page.evaluate(announcements))
      .toEqual(['First: Data Scientist. Three of twelve answered; the rest can still move it.']);

    await tabTo(/^from$/);
    await page.keyboard.type('Data analysis');
    await tabTo(/^limits$/);
    await page.keyboard.press('Space');
    await tabTo(/^Plan my way there Data Scientist$/);
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('Your way to Data Scientist');
    await tabTo(/^role$/);
    await page.keyboard.press('Tab');
    expect(new URL(page.url()).hash).toBe(
      '#from=data-analysis&lean=inb,qua,wha&limits=no-degree&role=data-scientist',
    );
  });

  test('the link past the header keeps the answers', async ({ visit }) => {
    const page = await visit(`/choose/${answers}`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).hash).toBe(answers);
    expect(await picture(page, 'A sales manager asks').isChecked()).toBe(true);
  });
});

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

test.for([true, false])(
  'the form sends the answers nowhere, whatever submits it, JavaScript %s',
  async (javaScriptEnabled, { visit }) => {
    const page = await visit('/choose/', { javaScriptEnabled });
    const address = page.url();
    await picture(page, 'A sales manager asks').check();
    // What the Enter key does in some browsers.
    await page.locator('form.questions').evaluate((form) => {
      (form as HTMLFormElement).requestSubmit();
    });
    await page.waitForTimeout(500);
    expect(page.url().replace(/#.*/, '')).toBe(address);
    expect(await picture(page, 'A sales manager asks').isChecked()).toBe(true);
  },
);

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
    await page.route('**/data/choose/**', (route) => route.abort());
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

describe('what is fetched', () => {
  const [built] = inject('sites').map(readBuiltSite);
  if (!built) throw new Error('tests/sites.ts provides the built site.');
  const files = [...built.files].filter((file) => /^data\/choose\/.*\.json$/.test(file));

  test('the island carries at most 8 kB of properties, as they stand in the page', () => {
    const props =
      built.pages
        .find(({ path }) => path === '/choose/')
        ?.$('astro-island')
        .attr('props') ?? '';
    const raw = props.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    expect(raw.length).toBeGreaterThan(1_000);
    expect(raw.length).toBeLessThanOrEqual(8_000);
  });

  test('a role’s file is at most 3 kB, compressed', () => {
    expect(files).toHaveLength(12);
    for (const file of files) {
      const bytes = brotliCompressSync(textOf(built, file)).length;
      expect(bytes, file).toBeLessThanOrEqual(3_000);
    }
  });

  test('no role’s file advises a certification that is retired', () => {
    const retired = (
      parse(readFileSync(certifications, 'utf8')) as { id: string; status: string }[]
    )
      .filter(({ status }) => status === 'retired')
      .map(({ id }) => `/certifications/#${id}`);
    expect(retired.length).toBeGreaterThan(0);
    const advised = files.flatMap((file) =>
      (JSON.parse(textOf(built, file)) as RoleFile).certifications.map(({ path }) => path),
    );
    expect(advised.length).toBeGreaterThan(0);
    expect(advised.filter((path) => retired.includes(path))).toEqual([]);
  });

  test('every address in a role’s file leads to a page', () => {
    const pages = new Set(built.pages.map(({ path }) => path));
    const addresses = files.flatMap((file) => pathsIn(JSON.parse(textOf(built, file))));
    expect(addresses.length).toBeGreaterThan(100);
    expect(addresses.filter((path) => !pages.has(path.replace(/#.*/, '')))).toEqual([]);
  });
});

/** Every `path` in a value, however deep. */
function pathsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'path' ? [String(part)] : pathsIn(part),
  );
}

const certifications = new URL('../../src/content/data/certifications.yaml', import.meta.url);

/** Runs in the page: keeps what the live regions say from now on. */
function recordAnnouncements(): void {
  const said: string[] = [];
  Reflect.set(window, 'announced', said);
  new MutationObserver((changes) => {
    for (const { target } of changes) {
      const element = target instanceof Element ? target : target.parentElement;
      const region = element?.closest('[role="status"]');
      if (region?.textContent) said.push(region.textContent);
    }
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
}

/** Runs in the page: what has been announced. */
function announcements(): string[] {
  return Reflect.get(window, 'announced') as string[];
}
