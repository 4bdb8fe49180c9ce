import { chromium, type Page } from 'playwright-core';
import { expect, inject, test as plainTest } from 'vitest';
import { launchArguments } from './chromium.ts';
import { openPage, type Opened, type PageOptions } from './open-page.ts';

/**
 * Vitest's `test` with a real Chromium in front of the real server. `page` is a blank page whose
 * relative addresses start at the site's home; `visit('/roles/')` opens a page of the site, its
 * islands awake. Either fails its test on a breach of the content security policy, a console
 * error, an uncaught error or a request to another origin.
 *
 * `test.override('home', address)` puts a suite in front of another build.
 */
export const test = plainTest
  .extend('executable', { scope: 'file' }, () => inject('chromium'))
  .extend('browser', { scope: 'file' }, async ({ executable }, { onCleanup }) => {
    const browser = await chromium.launch({ executablePath: executable, args: launchArguments });
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('home', () => inject('sites')[0]?.url ?? '')
  .extend('open', async ({ browser, home }, { onCleanup }) => {
    const opened: Opened[] = [];
    onCleanup(async () => {
      const faults = await Promise.all(opened.map((one) => one.close()));
      expect(faults.flat(), 'what went wrong on the page').toEqual([]);
    });
    return async (options?: PageOptions): Promise<Page> => {
      const one = await openPage(browser, home, options);
      opened.push(one);
      return one.page;
    };
  })
  .extend('page', ({ open }) => open())
  .extend(
    'visit',
    ({ open, home }) =>
      async (path: string, options?: PageOptions): Promise<Page> => {
        const page = await open(options);
        await page.goto(new URL(path.slice(1), home).href, { waitUntil: 'load' });
        if (options?.javaScriptEnabled !== false) await page.waitForFunction(islandsAreAlive);
        return page;
      },
  );

export { expect };

/** Runs in the page: Astro takes `ssr` off an island once it answers; others wait until they are seen. */
function islandsAreAlive(): boolean {
  const atOnce = ['load', 'idle', 'only'].map((when) => `astro-island[ssr][client="${when}"]`);
  return document.querySelector(atOnce.join()) === null;
}
