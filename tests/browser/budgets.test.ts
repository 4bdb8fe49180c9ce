import { describe, inject } from 'vitest';
import { readBuiltSite, textOf, type BuiltSite, type Page } from '../site/built-site.ts';
import { expect, test } from './browser.ts';
import { templatesOf } from './templates.ts';

// What a first visit downloads: everything with its headers, scripts by their compressed bodies. Bytes that a service worker stores for later visits are its own.
const [root] = inject('sites').map(readBuiltSite);
if (!root) throw new Error('tests/sites.ts provides the built site.');
const budgeted = templatesOf(root).flatMap(({ name, budget, pages }) =>
  budget ? [{ name, budget, path: heaviest(pages, root).path }] : [],
);

describe.each(budgeted)('the heaviest $name, $path', ({ path, budget }) => {
  test(`stays within ${JSON.stringify(budget)} bytes`, async ({ open, home }) => {
    const page = await open({ serviceWorkers: 'allow' });
    const network = await page.context().newCDPSession(page);
    const kinds = new Map<string, string>();
    const loaded: { kind: string; bytes: number; body: number }[] = [];
    const bodies = new Map<string, number>();
    network.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
      bodies.set(requestId, (bodies.get(requestId) ?? 0) + encodedDataLength);
    });
    network.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
    network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      loaded.push({
        kind: kinds.get(requestId) ?? 'Other',
        bytes: encodedDataLength,
        body: bodies.get(requestId) ?? encodedDataLength,
      });
    });
    await network.send('Network.enable');
    await page.goto(new URL(path.slice(1), home).href, { waitUntil: 'networkidle' });

    const everything = loaded.reduce((sum, { bytes }) => sum + bytes, 0);
    const scripts = loaded.filter(({ kind }) => kind === 'Script');
    const script = scripts.reduce((sum, { body }) => sum + body, 0);
    console.log(
      `${path}: ${everything} bytes in ${loaded.length} files, ${script} of them JavaScript`,
    );

    expect(loaded.map(({ kind }) => kind)).toContain('Document');
    expect(everything).toBeLessThanOrEqual(budget.everything ?? Infinity);
    expect(script).toBeLessThanOrEqual(budget.script ?? Infinity);
  });
});

function heaviest(pages: Page[], site: BuiltSite): Page {
  const size = (page: Page) => textOf(site, page.file).length;
  return pages.reduce((heavy, page) => (size(page) > size(heavy) ? page : heavy));
}
