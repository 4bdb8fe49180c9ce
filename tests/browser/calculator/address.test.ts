import { describe } from 'vitest';
import { expect, test } from '../browser.ts';
import { amountField, hash, path, shownOutputs } from './page.ts';

describe('the address', () => {
  test('follows what is typed; back and forward restore what was', async ({ visit }) => {
    const page = await visit(path);
    await amountField(page).fill('55 k€');
    await expect.poll(() => hash(page)).toBe('#amount=55000');
    await page.waitForTimeout(1_100);
    await page.getByLabel('Status').selectOption('non-cadre');
    await expect.poll(() => hash(page)).toBe('#amount=55000&status=non-cadre');
    await page.goBack();
    await expect.poll(() => page.getByLabel('Status').inputValue()).toBe('cadre');
    expect((await shownOutputs(page))['gross-year']).toBe('55000.00');
    await page.goBack();
    await expect.poll(() => amountField(page).inputValue()).toBe('45,000');
    expect(await hash(page)).toBe('');
    await page.goForward();
    await page.goForward();
    await expect.poll(() => page.getByLabel('Status').inputValue()).toBe('non-cadre');
    expect(await amountField(page).inputValue()).toBe('55,000');
  });

  test('changed by hand or by a link updates the page without loading it again', async ({
    visit,
  }) => {
    const page = await visit(path);
    await amountField(page).fill('not a number');
    await page.evaluate(() => {
      document.body.dataset.witness = 'same page';
      location.hash = '#household=couple&amount=80000';
    });
    await expect.poll(async () => (await shownOutputs(page))['gross-year']).toBe('80000.00');
    expect(await page.locator('body').getAttribute('data-witness')).toBe('same page');
    expect(await amountField(page).inputValue()).toBe('80,000');
    await page.evaluate(() => {
      location.hash = '#this is no state';
    });
    await expect.poll(async () => (await shownOutputs(page))['gross-year']).toBe('45000.00');
  });

  test.for([
    ['#per=year&status=non-cadre&amount=50000&of=gross', '#amount=50000&status=non-cadre'],
    ['#health-employer=60&health=95&colour=red', '#health=95&health-employer=60'],
    ['#months=12&accident=2.08', ''],
  ] as const)('of the link %s becomes its canonical form %s', async ([link, form], { visit }) => {
    const page = await visit(path + link);
    await expect.poll(() => hash(page)).toBe(form);
  });

  test('with values that are not understood says which were left out', async ({ visit }) => {
    const page = await visit(`${path}#amount=NaN&months=99&colour=red&staff=12`);
    const notice = page.locator('.calculator-answer > .notice');
    await expect.poll(() => notice.textContent()).toContain('amount “NaN”');
    expect(await notice.textContent()).toContain('months “99” (a number from 12 to 16');
    expect(await notice.textContent()).not.toContain('colour');
    expect((await shownOutputs(page))['gross-year']).toBe('45000.00');
    await amountField(page).fill('50000');
    expect(await notice.textContent()).toContain('months “99”');
  });

  test('of a place on the page leaves the state as it is', async ({ visit }) => {
    const page = await visit(`${path}#amount=60000`);
    await expect.poll(() => amountField(page).inputValue()).toBe('60,000');
    await page.evaluate(() => {
      location.hash = '#content';
    });
    await page.waitForTimeout(200);
    expect((await shownOutputs(page))['gross-year']).toBe('60000.00');
    expect(await hash(page)).toBe('#amount=60000');
  });

  test('is what the button copies', async ({ visit, home }) => {
    const page = await visit(`${path}#per=year&amount=60000`);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await expect.poll(() => amountField(page).inputValue()).toBe('60,000');
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect.poll(() => page.locator('.actions').textContent()).toContain('Link copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      new URL(`${path.slice(1)}#amount=60000`, home).href,
    );
  });

  test('long and full of garbage is read like any other', async ({ visit }) => {
    const garbage = `${'%E0%A4%A=%&amount=NaN&&=&role=%00&'.repeat(300)}amount=9`;
    expect(garbage.length).toBeGreaterThan(10_000);
    const page = await visit(`${path}#${garbage}`);
    await expect.poll(() => hash(page)).toBe('');
    expect((await shownOutputs(page))['net-month']).toMatch(/^\d+\.\d\d$/);
    expect(await page.locator('main').innerText()).not.toMatch(/NaN(?!”)|Infinity|undefined/);
  });
});
