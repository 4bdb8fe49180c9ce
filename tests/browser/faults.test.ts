import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../scripts/static-host/serve.ts';
import { expect, test } from './browser.ts';
import { openPage } from './open-page.ts';

const policy =
  "default-src 'self'; script-src 'self' 'unsafe-inline'; connect-src *; img-src 'self' data:";

const faulty = test
  .extend('folder', { scope: 'file' }, () => mkdtemp(join(tmpdir(), 'rolebook-faults-')))
  .extend('address', { scope: 'file' }, async ({ folder }, { onCleanup }) => {
    await writeFile(join(folder, '_headers'), `/*\n  Content-Security-Policy: ${policy}\n`);
    const site = await serve(folder);
    onCleanup(async () => {
      await site.close();
      await rm(folder, { recursive: true });
    });
    return site.url;
  })
  .extend('faultsOf', ({ browser, folder, address }) => async (body: string) => {
    const html = `<!doctype html><link rel="icon" href="data:,"><title>Page</title>${body}`;
    await writeFile(join(folder, 'page.html'), html);
    const { page, close } = await openPage(browser, address);
    await page.goto('page.html', { waitUntil: 'networkidle' });
    return close();
  });

faulty('a sound page has no fault', async ({ faultsOf }) => {
  expect(await faultsOf('<script>console.warn("kind word")</script>')).toEqual([]);
});

faulty.for([
  [
    'an inline style',
    '<p style="color: red">',
    /^content security policy: style-src-attr blocked inline/,
  ],
  [
    'a foreign picture',
    '<img alt="" src="http://192.0.2.1/a.png">',
    /^content security policy: img-src/,
  ],
  ['a console error', '<script>console.error("broken")</script>', /^console error: broken/],
  ['an uncaught error', '<script>throw new Error("broken")</script>', /^uncaught: broken/],
  ['a lost rejection', '<script>Promise.reject(new Error("lost"))</script>', /^uncaught: lost/],
  ['a missing file', '<img alt="" src="missing.png">', /^console error: Failed to load resource/],
  [
    'a foreign fetch',
    '<script>fetch("http://localhost:9/").catch(() => 0)</script>',
    /^request to another origin: http:\/\/localhost:9/,
  ],
  [
    'a foreign socket',
    '<script>new WebSocket("ws://localhost:9/")</script>',
    /^request to another origin: ws:/,
  ],
] as const)('%s is a fault', async ([, body, expected], { faultsOf }) => {
  expect(await faultsOf(body)).toContainEqual(expect.stringMatching(expected));
});

faulty.fails('a fault fails the test that met it', async ({ page }) => {
  await page.evaluate('console.error("broken")');
});
