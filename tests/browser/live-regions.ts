import type { Page } from 'playwright-core';

/**
 * What the live regions of a page say while something is done and shortly after: the text of each that changed and has one,
 * once for each region. A region that comes or goes is not counted: readers are told of changes within one.
 */
export async function changesOfLiveRegions(
  page: Page,
  act: () => Promise<unknown>,
): Promise<string[]> {
  await page.evaluate((live) => {
    const changed = new Set<Element>();
    const observer = new MutationObserver((records) => {
      for (const { target } of records) {
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest(live);
        if (region) changed.add(region);
      }
    });
    observer.observe(document.body, { childList: true, characterData: true, subtree: true });
    Reflect.set(window, 'liveRegions', { changed, observer });
  }, LIVE);
  await act();
  await page.waitForTimeout(SETTLED_MS);
  return page.evaluate(() => {
    const { changed, observer } = Reflect.get(window, 'liveRegions') as {
      changed: Set<HTMLElement>;
      observer: MutationObserver;
    };
    observer.disconnect();
    const regions = [...changed].filter((one) => one.isConnected);
    return regions.map((one) => one.innerText.trim()).filter((text) => text !== '');
  });
}

const LIVE = ['[role="status"]', '[role="alert"]', '[aria-live]', 'output']
  .map((kind) => `${kind}:not([aria-live="off"])`)
  .join();

// Announcements wait until the reader rests for 700 ms.
const SETTLED_MS = 1_200;
