import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import type { RoleFile } from '#lib/choose/index.ts';
import { readBuiltSite, textOf } from './built-site.ts';

const retired = (
  parse(
    readFileSync(new URL('../../src/content/data/certifications.yaml', import.meta.url), 'utf8'),
  ) as { id: string; status: string }[]
).filter(({ status }) => status === 'retired');

describe.each(inject('sites'))('what /choose/ fetches under $base', (given) => {
  const site = readBuiltSite(given);
  const files = [...site.files].filter((file) =>
    /^data\/[0-9a-f]{16}\/choose\/.*\.json$/.test(file),
  );
  const read = (file: string) => JSON.parse(textOf(site, file)) as RoleFile;

  test('the island carries at most 8 kB of properties, as they stand in the page', () => {
    const html = textOf(site, 'choose/index.html');
    const [, props = ''] = /<astro-island[^>]* props="([^"]*)"/.exec(html) ?? [];
    expect(props.length).toBeGreaterThan(1_000);
    expect(props.length).toBeLessThanOrEqual(8_000);
  });

  test('a role’s file is at most 3 kB, compressed', () => {
    expect(files).toHaveLength(12);
    for (const file of files)
      expect(brotliCompressSync(textOf(site, file)).length, file).toBeLessThanOrEqual(3_000);
  });

  test('no role’s file advises a certification that is retired', () => {
    const advised = files.flatMap((file) => read(file).certifications.map(({ path }) => path));
    expect(retired.length).toBeGreaterThan(0);
    expect(advised.length).toBeGreaterThan(0);
    expect(
      advised.filter((path) => retired.some(({ id }) => path.endsWith(`/certifications/#${id}`))),
    ).toEqual([]);
  });

  test('every address in a role’s file leads to a page', () => {
    const pages = new Set(site.pages.map(({ path }) => site.base + path.slice(1)));
    const addresses = files.flatMap((file) => pathsIn(read(file)));
    expect(addresses.length).toBeGreaterThan(100);
    expect(addresses.filter((path) => !pages.has(path.replace(/#.*/, '')))).toEqual([]);
  });
});

/** Every `path` in a value, however deep. */
function pathsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'path' ? [String(part)] : pathsIn(part),
  );
}
