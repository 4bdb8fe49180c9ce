import type { Page } from 'playwright-core';

/**
 * What the live regions of a page say while something is done and shortly after: the text of each that changed, once for each
 * region. A region that comes or goes is not counted: readers are told of changes within one.
 */
export async function changesOfLiveRegions(
  page: Page,
  act: () => Promise<unknown>,
): Promise<string[]> {
  await page.evaluate(() => {
    const changed = new Set<Element>();
    const observer = new MutationObserver((records) => {
      for (const { target } of records) {
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest('[role="status"], [role="alert"], [aria-live], output');
        if (region) changed.add(region);
      }
    });
    observer.observe(document.body, { childList: true, characterData: true, subtree: true });
    Reflect.set(window, 'liveRegions', { changed, observer });
  });
  await act();
  await page.waitForTimeout(SETTLED_MS);
  return page.evaluate(() => {
    const { changed, observer } = Reflect.get(window, 'liveRegions') as {
      changed: Set<HTMLElement>;
      observer: MutationObserver;
    };
    observer.disconnect();
    return [...changed].filter((one) => one.isConnected).map((one) => one.innerText.trim());
  });
}

const SETTLED_MS = 300;
