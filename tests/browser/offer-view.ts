import type { Page } from 'playwright-core';
import {
  offerCodec,
  openQuestions,
  packagesIn,
  printed,
  verdict,
  weigh,
} from '#lib/offer/index.ts';
import { expect } from './browser.ts';

/** What the page must say for a fragment, by the pure library. */
export function expected(fragment: string) {
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
export async function shown(page: Page) {
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
export const asked = (page: Page) =>
  page
    .locator('.offer [data-question]')
    .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.question));
export const box = (page: Page, name: string) => page.getByRole('textbox', { name });
export const hash = (page: Page) => page.evaluate('location.hash') as Promise<string>;

/** Waits until the page shows what the library says of a fragment. */
export async function expectView(page: Page, fragment: string): Promise<void> {
  const view = expected(fragment);
  await expect.poll(() => shown(page)).toMatchObject(view.rows);
  expect(Number(await answer(page))).toBeCloseTo(view.answer, 2);
  expect(await asked(page)).toEqual(view.questions);
}
