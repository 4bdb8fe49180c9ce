import type { Page } from 'playwright-core';
import { calculatorCodec } from '#lib/calculator/state.ts';
import { solve, type Payslip } from '#lib/pay/index.ts';

export const path = '/salary-calculator/';

/** The payslip that the page must show for a fragment. */
export function payslipFor(fragment: string): Payslip {
  const { state } = calculatorCodec.parse(fragment);
  const solution = solve(state, state);
  return solution.kind === 'found' ? solution.payslip : solution.nearest;
}

/** Every output of the page by its name: the value for machines, a text such as `2670.94`. */
export function shownOutputs(page: Page): Promise<Record<string, string>> {
  return page
    .locator('output[name]')
    .evaluateAll((all) =>
      Object.fromEntries(
        all.map((one) => [
          one.getAttribute('name') ?? '',
          one.querySelector('data')?.getAttribute('value') ?? '',
        ]),
      ),
    );
}

export const hash = (page: Page): Promise<string> => page.evaluate(() => location.hash);
export const amountField = (page: Page) => page.getByLabel('Amount', { exact: true });

/** Types as a reader does: the field emptied, then key by key. */
export async function typeAmount(page: Page, text: string): Promise<void> {
  await amountField(page).fill('');
  await amountField(page).pressSequentially(text);
}
