import { expect, test } from './browser.ts';
import { awake, compared, resultOf } from './compare-page.ts';
import { changesOfLiveRegions } from './live-regions.ts';

// A pair's own page.
const path = '/compare/data-scientist-vs-machine-learning-engineer/';

test('weighs the reader’s own figures, announces the result once and keeps it in the address', async ({
  visit,
  open,
}) => {
  const page = await visit(path);
  await awake(page);
  const before = await resultOf(page);
  const changes = await changesOfLiveRegions(page, () =>
    page.getByLabel('Cost of training').fill('0'),
  );
  expect(changes).toEqual([await resultOf(page)]);
  await page.getByLabel('Time without pay').fill('0');
  expect(await resultOf(page)).toContain('Nothing is spent');
  await page.getByLabel('Move').selectOption({ index: 1 });
  await page.getByLabel('Time without pay').fill('2');
  expect(await resultOf(page)).toContain('Pay alone does not bring that back');

  const fresh = await open();
  await fresh.goto(page.url());
  await awake(fresh);
  expect(await resultOf(fresh)).toBe(await resultOf(page));
  expect(await resultOf(fresh)).not.toBe(before);
});

test('says what a number should look like, and keeps the last result', async ({ visit }) => {
  const page = await visit(path);
  await awake(page);
  const before = await resultOf(page);
  await page.getByLabel('Time without pay').fill('a while');
  expect(await page.locator('#unpaid-hint').innerText()).toBe(
    'Write a number from 0 to 60, halves allowed.',
  );
  expect(await resultOf(page)).toBe(before);
});

test('leads to the comparison of any roles with the same two', async ({ visit }) => {
  const page = await visit(path);
  await page.getByRole('link', { name: 'Compare other roles, or add a third' }).click();
  await page.waitForURL('**/compare/#roles=*');
  expect(await compared(page, 2)).toEqual(['Data Scientist', 'Machine Learning Engineer']);
});

test('prints without what is only for the screen', async ({ visit }) => {
  const page = await visit(path);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.pair-tools').isVisible()).toBe(false);
  expect(await page.locator('[data-part="pay"] .pay-table').isVisible()).toBe(true);
});
