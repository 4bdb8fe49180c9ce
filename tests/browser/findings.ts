import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds on a page as it stands, everything unfolded: each finding as its rule and the element. */
export async function accessibilityFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await (Reflect.get(window, 'axe') as typeof axe).run({
      runOnly: { type: 'tag', values: tags },
      preload: false,
    });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html, any }) => `${id}: ${help}: ${html} ${any[0]?.message ?? ''}`),
    );
  });
}

/** Where the page scrolls sideways: how wide it is, and the elements that reach beyond the right edge of the window. */
export function sidewaysFindings(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const reaching = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > width + 1,
    );
    return [
      `${document.documentElement.scrollWidth} px wide`,
      ...reaching.map(({ outerHTML }) => outerHTML.slice(0, 120)),
    ];
  });
}
