import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import {
  exampleState,
  offerCodec,
  openQuestions,
  packagesIn,
  printed,
  questionIds,
  verdict,
  weigh,
} from '#lib/offer/index.ts';
import { accessibilityFindings, withAxe } from './accessibility.ts';
import { expect, test } from './browser.ts';

const example = `/offer/${offerCodec.format(exampleState)}`;

/** What the page must say for a fragment, by the pure library. */
function expected(fragment: string) {
  const { state } = offerCodec.parse(fragment);
  const packages = packagesIn(state);
  const figures = packages.map((one) => printed(weigh(one, state, Number(state.paid))));
  const [first, second] = figures;
  return {
    rows: Object.fromEntries(
      (
        [
          'gross',
          'net',
          'tax',
          'takeHome',
          'kept',
          'keptMonth',
          'days',
          'netDay',
          'keptDay',
          'cost',
        ] as const
      ).map((name) => [name, figures.map((one) => one[name].toFixed(2))]),
    ),
    answer: first && second ? verdict(first, second).year.by : (first?.kept ?? 0),
    questions: openQuestions(packages).map(({ id }) => id),
  };
}

/** The figures in the page's cells, by row, without the difference. */
async function shown(page: Page) {
  return page.locator('.offer').evaluate((offer) => {
    const columns =
      offer.querySelectorAll('.offer-results .offer-table thead th').length > 2 ? 2 : 1;
    const rows = [...offer.querySelectorAll<HTMLElement>('.offer-results tr[data-row]')].map(
      (row) => [
        row.dataset.row ?? '',
        [...row.querySelectorAll('data')].slice(0, columns).map(({ value }) => value),
      ],
    );
    return Object.fromEntries(rows) as Record<string, string[]>;
  });
}

const answer = (page: Page) => page.locator('output[name=verdict] data').getAttribute('value');
const asked = (page: Page) =>
  page
    .locator('.offer [data-question]')
    .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.question));
const box = (page: Page, name: string) => page.getByRole('textbox', { name });
const hash = (page: Page) => page.evaluate('location.hash') as Promise<string>;

async function expectView(page: Page, fragment: string): Promise<void> {
  const view = expected(fragment);
  await expect.poll(() => shown(page)).toMatchObject(view.rows);
  expect(Number(await answer(page))).toBeCloseTo(view.answer, 2);
  expect(await asked(page)).toEqual(view.questions);
}

describe('a reader weighs two offers', () => {
  test('from two salaries to the last benefit, with the library’s figures at each step', async ({
    visit,
  }) => {
    const page = await visit('/offer/');
    await expectView(page, '');

    await box(page, 'Gross a year Offer A').fill('52k');
    await box(page, 'Gross a year Offer B').fill('3,800 a month');
    await box(page, 'Paid over Offer B').fill('13');
    await box(page, 'Variable Offer B').fill('3000');
    // The month was understood when it was typed, over twelve months, and written out as a year.
    expect(await box(page, 'Gross a year Offer B').inputValue()).toBe('45,600');
    await expectView(page, '#a-gross=52000&b-gross=45600&b-months=13&b-variable=3000');

    await page.getByText('Working time and days off').click();
    await page.getByRole('combobox', { name: 'Time counted in Offer A' }).selectOption('forfait');
    await box(page, 'RTT Offer B').fill('12');
    await page.getByText('Meals, transport, remote work').click();
    await box(page, 'Meal voucher Offer B').fill('11,50');
    await box(page, 'Employer’s share of it Offer B').first().fill('60');
    await box(page, 'Transport pass Offer A').fill('90');
    await page.getByLabel('Count the variable at').selectOption('80');
    const fragment =
      '#a-basis=forfait&a-gross=52000&a-pass=90&b-gross=45600&b-months=13&b-rtt=12&b-variable=3000&b-voucher-employer=60&b-voucher=11.5&paid=80';
    await expectView(page, fragment);
    expect(await hash(page)).toBe(fragment);
  });

  test('sees what the variable leaves at nothing, four fifths and all of it', async ({ visit }) => {
    const page = await visit('/offer/#a-variable=6000');
    const { state } = offerCodec.parse('#a-variable=6000');
    const kept = (share: number) =>
      packagesIn(state).map((one) => printed(weigh(one, state, share)).kept.toFixed(2));
    await expect
      .poll(() => shown(page))
      .toMatchObject({
        'paid-0': kept(0),
        'paid-80': kept(80),
        'paid-100': kept(100),
      });
  });

  test('drops the second offer and takes it back', async ({ visit }) => {
    const page = await visit('/offer/#a-gross=50000');
    await page.getByRole('button', { name: 'Weigh one offer only' }).click();
    await expectView(page, '#a-gross=50000&offers=1');
    expect(await page.getByRole('columnheader', { name: 'Difference' }).count()).toBe(1);
    await page.getByRole('button', { name: 'Add a second offer' }).click();
    await expectView(page, '#a-gross=50000');
  });

  test('finds each offer’s place in a role’s band, source by source', async ({ visit }) => {
    const page = await visit('/offer/#a-gross=20000&b-gross=900000');
    await page.getByText('Compare with a role').first().click();
    await page.getByLabel('Compare with a role').selectOption('data-engineer');
    await page.getByLabel('Level').selectOption('senior');
    const band = page.getByRole('region', { name: 'In the role’s band' });
    await band.getByText(/Offer A, at €20,000, is €[\d,]+ below the band/).waitFor();
    await band.getByText(/Offer B, at €900,000, is €[\d,]+ above the band/).waitFor();
    const sources = await band.locator('tbody tr').allInnerTexts();
    expect(sources.length).toBeGreaterThan(0);
    for (const source of sources) expect(source).toMatch(/€[\d,]+.*below\s+above/);
    expect((await asked(page))[0]).toBe('below-band');
    expect(await band.locator('svg .mark').count()).toBe(2);
  });

  test('goes from an offer to its payslip, which comes to the same net', async ({ visit }) => {
    const page = await visit(`${example}`);
    const { rows } = expected(offerCodec.format(exampleState));
    await expect.poll(() => shown(page)).toMatchObject(rows);
    await page.getByRole('link', { name: 'Offer B: payslip' }).click();
    const net = page.locator('output[name=net-year] data');
    await expect
      .poll(async () => Number(await net.getAttribute('value')))
      .toBeCloseTo(Number(rows.net?.[1]), -0.5);
  });

  test('is told what is not understood, and nothing changes meanwhile', async ({ visit }) => {
    const page = await visit('/offer/');
    const gross = box(page, 'Gross a year Offer A');
    await gross.fill('a lot');
    await page.getByText('Not understood: write a number such as').waitFor();
    expect(await gross.getAttribute('aria-invalid')).toBe('true');
    await expectView(page, '');
  });
});

test('a change is announced once', async ({ visit }) => {
  const page = await visit('/offer/');
  await page.evaluate(() => {
    const live = [...document.querySelectorAll('output, [role=status], [role=alert], [aria-live]')];
    const said: string[] = [];
    Reflect.set(window, 'said', said);
    for (const region of live)
      new MutationObserver(() =>
        said.push(region.getAttribute('name') ?? region.className),
      ).observe(region, {
        subtree: true,
        childList: true,
        characterData: true,
      });
  });
  await box(page, 'Gross a year Offer B').fill('51000');
  await expectView(page, '#b-gross=51000');
  expect(await page.evaluate('said')).toEqual(['verdict']);
});

/** Runs in the page: the id and the text of what has the focus. */
function focused(): string {
  const { activeElement } = document;
  return `${activeElement?.id ?? ''} ${activeElement?.textContent ?? ''}`;
}

test('by keyboard alone', async ({ visit }) => {
  const page = await visit('/offer/');
  const press = (...keys: string[]) =>
    keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
  const tabTo = async (what: string) => {
    for (let steps = 0; steps < 60; steps += 1) {
      await page.keyboard.press('Tab');
      if ((await page.evaluate(focused)).includes(what)) return;
    }
    throw new Error(`The Tab key never came to ${what}.`);
  };

  await tabTo('a-gross');
  await press('Control+A');
  await page.keyboard.type('50000');
  await tabTo('b-status');
  await press('ArrowDown');
  await tabTo('Working time');
  await press('Enter');
  await tabTo('b-rtt');
  await press('Control+A');
  await page.keyboard.type('10');
  await expectView(page, '#a-gross=50000&b-rtt=10&b-status=non-cadre');
  await tabTo('Start again');
  await press('Space');
  await expectView(page, '');
});

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
      await withAxe(page);
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate(accessibilityFindings), `${width} px wide`).toEqual([]);
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
