import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { serve } from '../../scripts/static-host/serve.ts';
import { expect, test } from './browser.ts';

// A page of somebody else, with this site under a sub-path in frames of it.
const site = inject('sites')[1]?.url ?? '';
const withHost = test
  .extend('folder', { scope: 'file' }, () => mkdtemp(join(tmpdir(), 'rolebook-host-')))
  .extend('host', { scope: 'file' }, async ({ folder, browser }, { onCleanup }) => {
    await writeFile(
      join(folder, 'index.html'),
      `<!doctype html><title>Host</title>
      <iframe name="made-for-it" width="700" height="900" src="${site}embed/salary-calculator/#amount=60000"></iframe>
      <iframe name="not-made-for-it" src="${site}salary-calculator/"></iframe>`,
    );
    const host = await serve(folder);
    const page = await browser.newPage();
    onCleanup(async () => {
      await page.close();
      await host.close();
      await rm(folder, { recursive: true });
    });
    await page.goto(host.url, { waitUntil: 'networkidle' });
    return page;
  });

withHost('another site shows the calculator, and no other page', async ({ host }) => {
  const frame = host.frameLocator('[name="made-for-it"]');
  const gross = frame.locator('output[name="gross-year"] data');
  await expect.poll(() => gross.getAttribute('value')).toBe('60000.00');
  expect(await frame.locator('h1').innerText()).toBe('Salary calculator');
  expect(await frame.getByRole('navigation').count()).toBe(0);
  expect(host.frame('not-made-for-it')?.url()).not.toContain(site);
});

withHost('typing in the frame leaves the history of the site around it alone', async ({ host }) => {
  const before = await host.evaluate(() => history.length);
  const frame = host.frameLocator('[name="made-for-it"]');
  for (const amount of ['51000', '52000']) {
    await frame.locator('#amount').fill(amount);
    const gross = frame.locator('output[name="gross-year"] data');
    await expect.poll(() => gross.getAttribute('value')).toBe(`${amount}.00`);
    await host.waitForTimeout(1_100);
  }
  expect(await host.evaluate(() => history.length)).toBe(before);
  const link = frame.getByRole('link', { name: 'Open this result on Rolebook' });
  expect(await link.getAttribute('href')).toBe('/guide/salary-calculator/#amount=52000');
});
