import type { Page } from 'playwright-core';

/**
 * Opens the search with its key on a page at rest, types a query, and tells what was downloaded until the results are at rest:
 * bytes over the wire, headers included, and the number of requests.
 */
export async function firstAnswer(page: Page, address: string, query: string): Promise<Cost> {
  await page.goto(address, { waitUntil: 'networkidle' });
  const network = await page.context().newCDPSession(page);
  const sizes: number[] = [];
  network.on('Network.loadingFinished', ({ encodedDataLength }) => sizes.push(encodedDataLength));
  await network.send('Network.enable');
  await page.keyboard.press('/');
  await page.locator('.search-dialog[open] input:focus').waitFor();
  // All at once: between the letters a busy machine would pause for as long as a reader who waits for an answer.
  await page.keyboard.insertText(query);
  await page.locator('.search-results > li').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(AT_REST_MS);
  await network.detach();
  return { bytes: sizes.reduce((sum, size) => sum + size, 0), requests: sizes.length };
}

const AT_REST_MS = 700;

export type Cost = { bytes: number; requests: number };
