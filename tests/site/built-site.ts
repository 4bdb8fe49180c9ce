import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import type { Site } from '../sites.ts';

/** Reads a built site once per run: its files, and its pages parsed as a browser would parse them. */
export function readBuiltSite(site: Site): BuiltSite {
  const before = known.get(site.dir);
  if (before) return before;
  const files = new Set(
    readdirSync(site.dir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(site.dir.length + 1)),
  );
  const pages = [...files]
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => readPage(site, file));
  const built = { ...site, files, pages };
  known.set(site.dir, built);
  return built;
}

/** The text of one file of the build; throws where it is not there. */
export function textOf(site: Site, file: string): string {
  return readFileSync(join(site.dir, file), 'utf8');
}

/** White space, no-break spaces included, as one space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

const known = new Map<string, BuiltSite>();

function readPage(site: Site, file: string): Page {
  const parseErrors: string[] = [];
  const $ = load(textOf(site, file), {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startLine, startCol }) => {
      parseErrors.push(`${file}:${startLine}:${startCol} ${code}`);
    },
  });
  return {
    path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
    file,
    $,
    parseErrors,
    isIndexable: !/noindex/.test($('meta[name="robots"]').attr('content') ?? ''),
    // A redirect written by the build is a refresh, not a page.
    isRedirect: $('meta[http-equiv="refresh"]').length > 0,
  };
}

export type BuiltSite = Site & {
  /** Every file, relative to the folder. */
  files: Set<string>;
  pages: Page[];
};

export type Page = {
  /** The address below the base path: `/roles/`. */
  path: string;
  file: string;
  $: CheerioAPI;
  parseErrors: string[];
  isIndexable: boolean;
  isRedirect: boolean;
};
