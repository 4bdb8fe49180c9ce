import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { htmlFiles } from './html-files.ts';

/** Writes `sitemap.xml` from the built pages themselves: each with a canonical address, and the day it was last reviewed. */
export function sitemap(): AstroIntegration {
  return {
    name: 'sitemap',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const pages = await Promise.all(
          (await htmlFiles(dir)).map(async (file) => entryOf(await readFile(file, 'utf8'))),
        );
        const entries = pages
          .filter((entry) => entry !== undefined)
          .sort((a, b) => a.address.localeCompare(b.address));
        await writeFile(new URL('sitemap.xml', dir), sitemapXml(entries));
      },
    },
  };
}

/** The sitemap protocol's XML for some pages. */
export function sitemapXml(entries: readonly Entry[]): string {
  const urls = entries.map(
    ({ address, modified }) => `<url><loc>${address}</loc><lastmod>${modified}</lastmod></url>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
}

/** A page's address and date; undefined for a page that asks not to be found. */
export function entryOf(html: string): Entry | undefined {
  const address = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
  const modified = /<meta name="last-modified" content="([^"]+)"/.exec(html)?.[1];
  return address && modified ? { address, modified } : undefined;
}

interface Entry {
  address: string;
  modified: string;
}
