import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { writeWorker } from '../../src/integrations/offline.ts';
import { versionOf } from '../../src/lib/offline/version.ts';
import { siteConfig } from '../../src/site.config.ts';
import { readHostRules } from '../../scripts/static-host/host-rules.ts';
import { readBuiltSite, textOf, type BuiltSite } from './built-site.ts';
import { keptFiles } from './kept-files.ts';

describe.each(inject('sites'))('the site under $base', (given) => {
  const site = readBuiltSite(given);
  const kept = keptFiles(site);
  const names = kept.map(({ file }) => file);

  test('every file the worker keeps is there, and is the one it means', async () => {
    const findings = await Promise.all(
      kept.map(async ({ file, version }) => {
        if (!site.files.has(file)) return [`${file} does not exist`];
        const found = await versionOf(readFileSync(join(site.dir, file)));
        return version === undefined || version === found ? [] : [`${file} was changed later`];
      }),
    );
    expect(findings.flat()).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  test('all of it stays within the budget', () => {
    const bytes = weightOf(site.dir, names);
    const budget = siteConfig.offline ? siteConfig.offline.budgetBytes : 0;
    console.log(
      `${site.base} keeps ${names.length} files for reading offline: ${bytes} bytes over the wire of ${budget}`,
    );
    expect(bytes).toBeLessThanOrEqual(budget);
  });

  test('what is kept is the whole of what a reader can open, and what it loads', () => {
    const opened = site.pages
      .map(({ file }) => file)
      .filter((file) => file !== '404.html' && !file.includes('embed/'));
    const loaded = [...site.files].filter((file) =>
      /^(?:_astro|pagefind|data\/[0-9a-f]{16})\/|^icon\.svg$|\.webmanifest$/.test(file),
    );
    expect(names.toSorted()).toEqual([...opened, ...loaded].toSorted());
  });

  test('islands read the data of their own edition', () => {
    const findings = site.pages.flatMap(({ $, file }) =>
      $('astro-island[props*="/data/"]')
        .toArray()
        .flatMap((island) => ($(island).attr('props') ?? '').match(/\/data\/[^"]*/g) ?? [])
        .filter((address) => !/^\/data\/[0-9a-f]{16}\//.test(address))
        .map((address) => `${file}: an island reads ${address}; give it dataHref(…) instead`),
    );
    expect(findings).toEqual([]);
  });

  test('the worker is asked for anew at each visit', () => {
    const headers = readHostRules(site.dir).headersFor(`${site.base}service-worker.js`);
    expect(headers.get('cache-control')).toBe('no-cache');
  });

  test('every page starts the worker of this site, with less than 1 kB', () => {
    const pages = site.pages.filter((page) => !page.isRedirect && !page.path.includes('/embed/'));
    for (const { $, file } of pages) {
      expect($('[data-worker]').attr('data-worker'), file).toBe(`${site.base}service-worker.js`);
      expect($('[data-withdrawn]').length, file).toBe(0);
      const script = $('script:not([src])')
        .toArray()
        .map((element) => $(element).text())
        .find((text) => text.includes('[data-worker]'));
      expect(brotliCompressSync(script ?? '').length, file).toBeGreaterThan(0);
      expect(brotliCompressSync(script ?? '').length, file).toBeLessThan(1_000);
    }
  });

  test('the manifest makes the site one that can be installed', () => {
    const manifest = JSON.parse(textOf(site, 'manifest.webmanifest')) as Manifest;
    const { start_url, scope, icons, shortcuts } = manifest;
    expect({ start_url, scope }).toEqual({ start_url: site.base, scope: site.base });
    expect(manifest.short_name.length).toBeLessThanOrEqual(12);
    for (const { url } of shortcuts) expect(site.files).toContain(`${below(url, site)}index.html`);
    const pictures = icons.filter(({ type }) => type === 'image/png');
    for (const { src, sizes } of pictures) {
      const bytes = readFileSync(join(site.dir, below(src, site)));
      expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`, src).toBe(sizes);
    }
    expect(pictures.map(({ sizes }) => sizes)).toEqual(
      expect.arrayContaining(['192x192', '512x512']),
    );
    expect(icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);
  });
});

test('beyond its budget a site keeps the essentials, and says what it leaves', async () => {
  const [root] = inject('sites');
  const dir = mkdtempSync(join(tmpdir(), 'rolebook-small-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  cpSync(root?.dir ?? '', dir, { recursive: true });
  const whole = await writeWorker(pathToFileURL(`${dir}/`), { budgetBytes: Infinity });
  const budget = Math.round((whole?.bytes ?? 0) / 3);
  const choice = await writeWorker(pathToFileURL(`${dir}/`), { budgetBytes: budget });
  const names = keptFiles({ dir }).map(({ file }) => file);

  expect(choice?.left).toContain('questions');
  expect(weightOf(dir, names)).toBeLessThanOrEqual(budget);
  expect(names).toEqual(
    expect.arrayContaining(['index.html', 'offline/index.html', 'salary-calculator/index.html']),
  );
  expect(names.filter((name) => name.startsWith('faq/'))).toEqual([]);
});

function weightOf(dir: string, files: readonly string[]): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  return files
    .map((file) => readFileSync(join(dir, file)))
    .map((bytes) => Math.min(bytes.length, brotliCompressSync(bytes, { params }).length))
    .reduce((sum, bytes) => sum + bytes, 0);
}

function below(address: string, site: BuiltSite): string {
  expect(address.startsWith(site.base), address).toBe(true);
  return address.slice(site.base.length);
}

interface Manifest {
  short_name: string;
  start_url: string;
  scope: string;
  icons: { src: string; sizes: string; type: string; purpose?: string }[];
  shortcuts: { url: string }[];
}
