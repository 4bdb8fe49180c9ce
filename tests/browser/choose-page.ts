import type { Page } from 'playwright-core';

/** An analyst's afternoon, and the way to data engineering. */
export const answers =
  '#from=data-analysis&lean=era,fab,inb,pea,qua,wha&limits=first-job&months=6&role=data-engineer';

/** The radio button of the picture that begins so. */
export const picture = (page: Page, text: string) => page.getByRole('radio', { name: text });

/** The line that names who stands first. */
export const headline = (page: Page) => page.locator('.headline');
