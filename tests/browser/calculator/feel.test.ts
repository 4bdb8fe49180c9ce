import { availableParallelism, loadavg } from 'node:os';
import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { expect, test } from '../browser.ts';
import { amountField, path, shownOutputs, typeAmount } from './page.ts';

test('everything can be done from the keyboard', async ({ visit }) => {
  const page = await visit(path);
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await amountField(page).focus();
  await press('Control+A');
  await page.keyboard.type('3k');
  await press('Tab');
  await page.keyboard.type('a month');
  await expect.poll(async () => (await shownOutputs(page))['gross-month']).toBe('3000.00');
  await press('Tab', 'ArrowDown');
  await expect.poll(async () => (await shownOutputs(page))['net-month']).toBe('3000.00');
  // Past the status to the first fold, which opens, and to its first field.
  await press('Tab', 'Tab', 'Enter', 'Tab', 'Control+A');
  await page.keyboard.type('13');
  await expect.poll(async () => (await shownOutputs(page))['net-year']).toBe('39000.00');
});

test('the result is announced once, when the reader rests', async ({ visit }) => {
  const page = await visit(path);
  await page.evaluate(watchAnnouncements);
  await amountField(page).pressSequentially('5', { delay: 30 });
  await typeAmount(page, '62,500');
  await page.waitForTimeout(1_500);
  const said = await page.evaluate(() => Reflect.get(window, 'announced') as string[]);
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/^You keep €\d,\d{3} a month after tax; net before tax €/);
});

describe.each([1280, 360])('at %s px', (width) => {
  test('nothing moves while the reader types, whatever there is to say', async ({ visit }) => {
    const page = await visit(path, { viewport: { width, height: 900 } });
    await page.getByLabel('This is').selectOption('cost');
    const before = await places(page);
    for (const text of ['97500', '97,500.', 'abc', '9000000', '15000', '123,456.78', '']) {
      await amountField(page).fill(text);
      await page.evaluate(() => new Promise(requestAnimationFrame));
      expect(await places(page), text).toEqual(before);
    }
  });

  test('ten millions fit', async ({ visit }) => {
    const page = await visit(`${path}#amount=10000000&role=data-scientist`, {
      viewport: { width: width === 360 ? 320 : width, height: 900 },
    });
    await expect.poll(() => amountField(page).inputValue()).toBe('10,000,000');
    const { clientWidth, scrollWidth } = await page.evaluate(() => document.documentElement);
    expect(scrollWidth).toBe(clientWidth);
  });
});

test.for(['', '#of=take-home&tax=neutral'])(
  'an update after a keystroke takes less than a frame %s',
  async (fragment, { visit }) => {
    const page = await visit(path + fragment);
    const medians: number[] = [];
    while (medians.length < 3) medians.push(await page.evaluate(medianUpdate));
    const best = Math.min(...medians);
    console.log(`${path}${fragment}: ${best.toFixed(1)} ms from keystroke to result, median of 31`);
    expect(best).toBeLessThan(16 * queue());
  },
);

test('on paper stand the result, what it is for and its address, not the form', async ({
  visit,
}) => {
  const page = await visit(`${path}#amount=52000`);
  await expect.poll(() => amountField(page).inputValue()).toBe('52,000');
  await page.emulateMedia({ media: 'print' });
  for (const shown of ['.answer-line', '.reading', '.payslip-bar', '.payslip table', '#covers'])
    expect(await page.locator(shown).isVisible(), shown).toBe(true);
  for (const hidden of ['.calculator-form', '.calculator .actions', '.raise input', '.ladder'])
    expect(await page.locator(hidden).isVisible(), hidden).toBe(false);
  expect(await page.locator('.calculator').innerText()).toContain(
    '/salary-calculator/#amount=52000',
  );
});

test('without JavaScript a table of salaries stands in, and nothing that would not answer', async ({
  visit,
}) => {
  const page = await visit(path, { javaScriptEnabled: false });
  const rows = page.locator('.ladder tbody tr');
  expect(await rows.count()).toBeGreaterThan(30);
  expect(await rows.first().textContent()).toContain('SMIC');
  expect(await rows.last().textContent()).toContain('€150,000');
  expect(await page.locator('main').getByRole('textbox').count()).toBe(0);
  expect(await page.locator('main button:visible').count()).toBe(0);
});

/** How many programs wait for each processor: where there are several, everything takes as many times longer. */
const queue = () => Math.max(1, (loadavg()[0] ?? 0) / availableParallelism());

/** Where the parts of the result stand on the page: their top edges, in whole pixels. */
function places(page: Page): Promise<Record<string, number>> {
  const parts = ['.answer-line', '.results table', '.payslip-bar svg', '.raise input', '.payslip'];
  return page.evaluate(
    (selectors) =>
      Object.fromEntries(
        selectors.map((one) => {
          const { top = Number.NaN } = document.querySelector(one)?.getBoundingClientRect() ?? {};
          return [one, Math.round(top + scrollY)];
        }),
      ),
    parts,
  );
}

/** Runs in the page: keeps every new text of every live region in `window.announced`. */
function watchAnnouncements(): void {
  const announced: string[] = [];
  Reflect.set(window, 'announced', announced);
  const live = '[role=status], [role=alert], [role=log], [aria-live], output';
  for (const region of document.querySelectorAll(live)) {
    if (region.getAttribute('aria-live') === 'off') continue;
    new MutationObserver(() => {
      if (region.textContent !== '') announced.push(region.textContent);
    }).observe(region, { childList: true, characterData: true, subtree: true });
  }
}

/** Runs in the page: milliseconds from a keystroke to its result in the page, laid out. */
async function medianUpdate(): Promise<number> {
  const field = document.querySelector<HTMLInputElement>('#amount');
  if (!field) throw new Error('The amount field is gone.');
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  const asked = document.querySelector<HTMLSelectElement>('#of')?.value ?? '';
  const result = () =>
    document.querySelector<HTMLDataElement>(`output[name="${asked}-year"] data`)?.value;
  const times: number[] = [];
  for (let i = 0; i < 31; i += 1) {
    const amount = 30_000 + i * 997;
    const start = performance.now();
    setValue?.call(field, String(amount));
    field.dispatchEvent(new Event('input', { bubbles: true }));
    while (result() !== `${amount}.00`) await Promise.resolve();
    document.body.getBoundingClientRect();
    times.push(performance.now() - start);
    await new Promise(requestAnimationFrame);
  }
  return times.sort((a, b) => a - b)[15] ?? Infinity;
}
