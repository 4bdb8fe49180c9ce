import { describe } from 'vitest';
import { outputs } from '#lib/calculator/outputs.ts';
import { inCents, solve } from '#lib/pay/index.ts';
import { expect, test } from '../browser.ts';
import { amountField, path, payslipFor, shownOutputs, typeAmount } from './page.ts';

describe('what the page shows is what the engine gives', () => {
  test.for([
    '',
    '#amount=60000',
    '#amount=3000&of=net&per=month',
    '#amount=2500&of=take-home&per=month&status=non-cadre',
    '#amount=96000&of=cost',
    '#amount=39000&months=13',
    '#amount=52000&variable=6000&staff=8&health=80&health-employer=60',
    '#amount=48000&time=80&mobility=3.2&accident=0.9',
    '#amount=70000&household=couple&children=2&other-income=30000',
    '#amount=55000&tax=neutral',
    '#amount=55000&tax=rate&rate=11.4',
    '#amount=150000&household=lone-parent&children=1',
    '#amount=1300000',
    '#amount=0',
  ])('%s', async (fragment, { visit }) => {
    const page = await visit(path + fragment);
    const slip = payslipFor(fragment);
    const expected = Object.entries(outputs(slip)).map(([name, value]) => [name, value.toFixed(2)]);
    await expect.poll(() => shownOutputs(page)).toEqual(Object.fromEntries(expected));

    const lines = await page.locator('tr[data-line]').evaluateAll((rows) =>
      rows.map((row) => ({
        id: row.getAttribute('data-line'),
        parts: [...row.querySelectorAll('data')].map((data) => Number(data.value)),
        sources: row.querySelectorAll('a[href^="https://"]').length,
      })),
    );
    const month = inCents(slip, 'month');
    expect(lines).toEqual(
      month.lines.map(({ id, employee, employer }) => ({
        id,
        parts: [employee, employer],
        sources: 1,
      })),
    );
  });
});

test('all thirteen outputs of the contract are there, each to two decimals', async ({ visit }) => {
  const shown = await shownOutputs(await visit(path));
  expect(Object.keys(shown).sort()).toEqual([
    ...['cost-month', 'cost-year', 'gross-month', 'gross-year', 'net-month', 'net-year'],
    ...['take-home-month', 'take-home-year', 'tax-month', 'tax-rate', 'tax-year'],
    ...['taxable-month', 'taxable-year'],
  ]);
  for (const value of Object.values(shown)) expect(value).toMatch(/^\d+\.\d\d$/);
});

test('the bar and its figures add up to the cost, to the cent', async ({ visit }) => {
  const page = await visit(`${path}#amount=51234.56&months=13`);
  const cents = (text: string) => Math.round(Number(text.replace(/[^\d.]/g, '')) * 100);
  await expect.poll(() => page.locator('.reading').textContent()).toContain('€51,234.56');
  const parts = await page.locator('.payslip-bar dd').allTextContents();
  const sum = (await page.locator('.payslip-bar .sum .figure').textContent()) ?? '';
  expect(parts.map(cents).reduce((total, part) => total + part, 0)).toBe(cents(sum));
  const widths = await page
    .locator('.payslip-bar rect')
    .evaluateAll((all) => all.map((one) => Number(one.getAttribute('width'))));
  expect(widths.reduce((total, width) => total + width, 0)).toBeCloseTo(1000, 0);
});

describe('one field gives an answer', () => {
  test.for([
    ['55 k€', 'gross-year', '55000.00'],
    ['55 000', 'gross-year', '55000.00'],
    ['4.5k/month', 'gross-month', '4500.00'],
    ['55,000.50', 'gross-year', '55000.50'],
    ['€3,200 net a month', 'net-month', '3200.00'],
  ] as const)('typed %s', async ([text, name, value], { visit }) => {
    const page = await visit(path);
    await typeAmount(page, text);
    await expect.poll(async () => (await shownOutputs(page))[name]).toBe(value);
    expect(await amountField(page).inputValue()).toBe(text);
    expect(await amountField(page).getAttribute('aria-invalid')).toBe('false');
  });

  test.for([
    ['about forty', 'Not an amount we can read'],
    ['12000000', 'Too much: amounts go up to €10,000,000'],
  ] as const)('%s gets a sentence and changes nothing', async ([text, said], { visit }) => {
    const page = await visit(path);
    await amountField(page).fill(text);
    await expect.poll(() => page.locator('#amount-error').textContent()).toContain(said);
    expect((await shownOutputs(page))['gross-year']).toBe('45000.00');
    await page.getByRole('button', { name: 'Start again' }).click();
    expect(await amountField(page).inputValue()).toBe('45,000');
  });
});

describe('an amount that is out of the ordinary gets a sentence with its result', () => {
  test.for([
    ['below the minimum wage', '#amount=15000', 'minimum wage (SMIC): €1,867.02'],
    ['absurdly high', '#amount=5000000', 'far above the salaries'],
    ['beyond what is worked out', '#amount=9000000&per=month', 'Pay stops at €10,000,000'],
  ])('%s', async ([, fragment, said], { visit }) => {
    const page = await visit(path + (fragment ?? ''));
    await expect.poll(() => page.locator('.told').textContent()).toContain(said);
  });

  test('a cost that no gross gives, with both neighbours', async ({ visit }) => {
    const asked = 97_500;
    const solution = solve({ amount: asked, of: 'cost', per: 'year' }, {});
    if (solution.kind !== 'gap' || solution.cause !== 'reduction-end')
      throw new Error(`Take a cost between the two sides of three SMIC instead of ${asked}.`);
    const page = await visit(`${path}#amount=${asked}&of=cost`);
    await expect.poll(() => page.locator('.told').textContent()).toContain('No gross costs');
    const told = await page.locator('.told').textContent();
    for (const { cost } of [solution.below, solution.above])
      expect(told).toContain(cost.toLocaleString('en-GB', { style: 'currency', currency: 'EUR' }));
  });
});

test('the tax method and its rate stand with the tax', async ({ visit }) => {
  const page = await visit(`${path}#amount=55000&tax=rate&rate=11.4`);
  await expect
    .poll(() => page.locator('tr.tax').textContent())
    .toContain('your own rate, 11.4% of taxable net');
});

describe('what a raise gives', () => {
  test('follows the slider', async ({ visit }) => {
    const page = await visit(path);
    const figures = page.locator('.raise .figures');
    const before = await figures.textContent();
    await page.getByRole('slider').focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => figures.textContent()).not.toBe(before);
    expect(await page.getByRole('slider').getAttribute('aria-valuetext')).toContain('+€3,500');
  });

  test('tells the jump at three minimum wages, and only where it is crossed', async ({ visit }) => {
    const page = await visit(`${path}#amount=66000`);
    await expect.poll(() => page.locator('.jump').textContent()).toContain('€67,212.59');
    await typeAmount(page, '68000');
    await expect.poll(() => page.locator('.jump').textContent()).toBe('');
  });
});

describe('with a role', () => {
  test('and a level it says where the pay falls and what each source says', async ({ visit }) => {
    const page = await visit(`${path}#amount=65000&level=mid&role=machine-learning-engineer`);
    const place = page.locator('.band-place');
    await expect.poll(() => place.textContent()).toMatch(/lies .* the band of €/);
    expect(await place.locator('li').count()).toBeGreaterThan(2);
    expect(await page.getByLabel('Role', { exact: true }).inputValue()).toBe(
      'machine-learning-engineer',
    );
  });

  test('that nobody knows it says so', async ({ visit }) => {
    const page = await visit(`${path}#role=wizard`);
    await expect.poll(() => page.locator('.band-place').textContent()).toContain('“wizard”');
  });
});
