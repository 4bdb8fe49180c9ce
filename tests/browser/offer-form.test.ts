import { describe } from 'vitest';
import { exampleState, offerCodec, packagesIn, printed, weigh } from '#lib/offer/index.ts';
import { expect, test } from './browser.ts';
import { asked, box, expected, expectView, hash, shown } from './offer-view.ts';

const example = `/offer/${offerCodec.format(exampleState)}`;

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
      '#a-basis=forfait&a-gross=52000&a-pass=90&b-gross=45600&b-months=13&b-rtt=12&b-variable=3000&b-voucher=11.5&b-voucher-employer=60&paid=80';
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
    await page.getByLabel('Role', { exact: true }).selectOption('data-engineer');
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
      new MutationObserver(() => {
        // An empty region says nothing.
        if (region.textContent) said.push(region.getAttribute('name') ?? region.className);
      }).observe(region, {
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
