import type { Page } from 'playwright-core';

/** The names at the head of the comparison, once it shows this many. */
export async function compared(page: Page, count: number): Promise<string[]> {
  const heads = page.locator('[data-part="glance"] thead th');
  await heads.nth(count - 1).waitFor({ state: 'attached' });
  return heads.allInnerTexts();
}

/** Waits until the comparison begins with the role of this name. */
export async function beginsWith(page: Page, name: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.querySelector('[data-part="glance"] thead th')?.textContent === wanted,
    name,
  );
}

/** Picks the role at a place: 1, 2 or 3; an empty id for none. */
export async function pick(page: Page, place: number, id: string): Promise<void> {
  await page.locator(`#role-${place}`).selectOption(id);
}

/** What the weighing of a move comes to. */
export const resultOf = (page: Page): Promise<string> =>
  page.locator('output[name="switch"]').innerText();

/** Scrolls to the weighing of a move and waits until it answers. */
export async function awake(page: Page): Promise<void> {
  await page.locator('main astro-island').scrollIntoViewIfNeeded();
  await page.waitForFunction(() => !document.querySelector('main astro-island[ssr]'));
}

/** Presses Tab until the focus is on the element. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`Tab never reaches ${selector}.`);
}
