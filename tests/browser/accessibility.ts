import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Puts axe into a page, for `accessibilityFindings`. */
export async function withAxe(page: Page): Promise<void> {
  await page.evaluate(axe.source);
}

/** Runs in the page, everything unfolded: each finding as its rule and the element. */
export async function accessibilityFindings(): Promise<string[]> {
  for (const details of document.querySelectorAll('details')) details.open = true;
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await (Reflect.get(window, 'axe') as typeof axe).run({
    runOnly: { type: 'tag', values: tags },
    preload: false,
  });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${help}: ${html} ${any[0]?.message ?? ''}`),
  );
}
