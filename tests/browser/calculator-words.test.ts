import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { calculatorCodec } from '#lib/calculator/state.ts';
import { outputs } from '#lib/calculator/outputs.ts';
import { inCents, solve } from '#lib/pay/index.ts';
import { expect, test } from './browser.ts';

const path = '/salary-calculator/';

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
  ])('%s', async (fragment, { visit }) => {
    const page = await visit(path + fragment);
    const { state } = calculatorCodec.parse(fragment);
    const solution = solve(state, state);
    const slip = solution.kind === 'found' ? solution.payslip : solution.nearest;
    await expect.poll(() => shownOutputs(page)).toEqual(outputs(slip));

    const lines = await page.locator('tr[data-line]').evaluateAll((rows) =>
      rows.map((row) => ({
        id: row.getAttribute('data-line'),
        parts: [...row.querySelectorAll('data')].map((data) => Number(data.value)),
      })),
    );
    const month = inCents(slip, 'month');
    expect(lines).toEqual(
      month.lines.map(({ id, employee, employer }) => ({ id, parts: [employee, employer] })),
    );
  });
});

describe('the address', () => {
  test('follows what is typed, canonical, and back restores what was', async ({ visit }) => {
    const page = await visit(path);
    await page.getByLabel('Amount', { exact: true }).fill('55 k€');
    await expect.poll(() => hash(page)).toBe('#amount=55000');
    await page.waitForTimeout(1_100);
    await page.getByLabel('Status').selectOption('non-cadre');
    await expect.poll(() => hash(page)).toBe('#amount=55000&status=non-cadre');
    await page.goBack();
    await expect.poll(() => page.getByLabel('Status').inputValue()).toBe('cadre');
    await page.goForward();
    await expect.poll(() => page.getByLabel('Status').inputValue()).toBe('non-cadre');
  });

  test('changed by hand or by a link updates the page without loading it again', async ({
    visit,
  }) => {
    const page = await visit(path);
    await page.evaluate(() => {
      document.body.dataset.witness = 'same page';
      location.hash = '#amount=80000&household=couple';
    });
    await expect.poll(async () => (await shownOutputs(page))['gross-year']).toBe(80_000);
    expect(await page.locator('body').getAttribute('data-witness')).toBe('same page');
    expect(await page.getByLabel('Amount', { exact: true }).inputValue()).toBe('80,000');
  });

  test('with values that are not understood says which were left out', async ({ visit }) => {
    const page = await visit(`${path}#amount=NaN&months=99&colour=red`);
    const notice = page.locator('.notices');
    await expect.poll(() => notice.textContent()).toContain('amount “NaN”');
    expect(await notice.textContent()).toContain('months “99”');
    expect(await notice.textContent()).not.toContain('colour');
    expect((await shownOutputs(page))['gross-year']).toBe(45_000);
  });
});

test('one field gives an answer, and a period in the text is heard', async ({ visit }) => {
  const page = await visit(path);
  await page.getByLabel('Amount', { exact: true }).fill('4.5k/month');
  await expect.poll(async () => (await shownOutputs(page))['gross-month']).toBe(4_500);
  expect(await page.getByLabel('for', { exact: true }).inputValue()).toBe('month');
  await page.getByLabel('Amount', { exact: true }).fill('about forty');
  await expect.poll(() => page.locator('#amount-error').textContent()).toContain('about forty');
  expect((await shownOutputs(page))['gross-month']).toBe(4_500);
});

test('pay below the minimum wage gets a sentence, not an error', async ({ visit }) => {
  const page = await visit(`${path}#amount=15000`);
  await expect.poll(() => page.locator('.notices').textContent()).toContain('minimum wage');
});

test('a cost that no gross gives is told with both neighbours', async ({ visit }) => {
  const asked = 97_500;
  const solution = solve({ amount: asked, of: 'cost', per: 'year' }, {});
  if (solution.kind !== 'gap' || solution.cause !== 'reduction-end') {
    throw new Error(`Take a cost between the two sides of three SMIC instead of ${asked}.`);
  }
  const page = await visit(`${path}#amount=${asked}&of=cost`);
  await expect.poll(() => page.locator('.notices').textContent()).toContain('general reduction');
  const told = (await page.locator('.notices').textContent()) ?? '';
  for (const { cost } of [solution.below, solution.above]) {
    const printed = cost.toLocaleString('en-GB', {
      maximumFractionDigits: 2,
      minimumFractionDigits: 2,
    });
    expect(told).toContain(printed);
  }
});

test('with a role and a level it says where the amount falls and what sources say', async ({
  visit,
}) => {
  const page = await visit(`${path}#amount=65000&level=mid&role=machine-learning-engineer`);
  const place = page.locator('.band-place');
  await expect
    .poll(() => place.textContent())
    .toMatch(/within the band|below the band|above the band/);
  expect(await place.locator('li').count()).toBeGreaterThan(1);
});

test('the raise slider follows the keyboard and says what is kept', async ({ visit }) => {
  const page = await visit(path);
  const slider = page.getByRole('slider');
  await slider.focus();
  const before = await page.locator('.raise-result').textContent();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.locator('.raise-result').textContent()).not.toBe(before);
});

test('the result is announced once', async ({ visit }) => {
  const page = await visit(path);
  const live = await page
    .locator('.results output')
    .evaluateAll((all) => all.filter((one) => one.getAttribute('aria-live') !== 'off').length);
  expect(live).toBe(0);
  expect(await page.locator('.results [role=status]').textContent()).toContain('after tax');
});

test('an update after a keystroke takes less than a frame', async ({ visit }) => {
  const page = await visit(path);
  const median = await page.evaluate(async () => {
    const field = document.querySelector<HTMLInputElement>('#amount');
    if (!field) throw new Error('The amount field is gone.');
    const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    const times: number[] = [];
    for (let i = 0; i < 31; i += 1) {
      const start = performance.now();
      setValue?.call(field, String(40_000 + i * 997));
      field.dispatchEvent(new Event('input', { bubbles: true }));
      const gross = () =>
        document.querySelector<HTMLDataElement>('output[name="gross-year"] data')?.value;
      while (gross() !== `${40_000 + i * 997}.00`) await Promise.resolve();
      times.push(performance.now() - start);
      await new Promise(requestAnimationFrame);
    }
    return times.sort((a, b) => a - b)[15] ?? Infinity;
  });
  console.log(`${path}: ${median.toFixed(1)} ms from keystroke to result, median of 31`);
  expect(median).toBeLessThan(16);
});

test('without JavaScript a table of salaries stands in', async ({ visit }) => {
  const page = await visit(path, { javaScriptEnabled: false });
  expect(await page.locator('.ladder tbody tr').count()).toBeGreaterThan(30);
  expect(await page.locator('.ladder').textContent()).toContain('SMIC');
});

async function shownOutputs(page: Page): Promise<Record<string, number>> {
  return Object.fromEntries(
    await page
      .locator('output[name]')
      .evaluateAll((all) =>
        all.map((one) => [one.getAttribute('name'), Number(one.querySelector('data')?.value)]),
      ),
  ) as Record<string, number>;
}

const hash = (page: Page) => page.evaluate(() => location.hash);
