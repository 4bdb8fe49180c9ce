import * as pagefind from 'pagefind';
import type { IndexFiles } from './index-files.ts';
import { namesOf, type IndexedPage } from './names-of.ts';
import { pageCopy } from './page-copy.ts';
import { rechunk } from './rechunk.ts';
import { languagesOf, searchScript } from './search-script.ts';

/**
 * The search index of a site: the files to stand below `/pagefind/`, by name. Takes the pages' HTML by site path (`/roles/`) and
 * leaves out those without `data-pagefind-body`. Throws where Pagefind reports an error or nothing was indexed.
 */
export async function buildIndex(pages: ReadonlyMap<string, string>): Promise<BuiltIndex> {
  const wanted = [...pages].filter(([, html]) => html.includes('data-pagefind-body'));
  if (wanted.length === 0)
    throw new Error('The search index is empty: no page carries data-pagefind-body.');
  try {
    const { index, errors } = await pagefind.createIndex({
      includeCharacters: '+#',
      excludeSelectors: unindexed,
    });
    if (!index) throw new Error(`Pagefind gave no index: ${errors.join('; ')}`);
    const indexed: IndexedPage[] = [];
    for (const [path, html] of wanted) {
      const { errors, file } = await index.addHTMLFile({ url: path, content: pageCopy(html) });
      if (errors.length > 0)
        throw new Error(`Pagefind could not read ${path}: ${errors.join('; ')}`);
      if (!file.meta.title) throw new Error(`${path} asks to be indexed and has no heading.`);
      indexed.push({
        path,
        language: /<html[^>]*\blang="([a-z]+)/i.exec(html)?.[1] ?? 'unknown',
        meta: file.meta,
      });
    }
    const written = await index.getFiles();
    if (written.errors.length > 0)
      throw new Error(`Pagefind could not write its index: ${written.errors.join('; ')}`);
    const files = rechunk(new Map(written.files.map(({ path, content }) => [path, content])));
    return { pages: indexed.length, files: await shipped(files, indexed) };
  } finally {
    await pagefind.close();
  }
}

/** What the index is read from leaves out: ways elsewhere, drawings, and what other pages say better. */
const unindexed = [
  'nav',
  'svg',
  'form',
  'button',
  'script',
  'style',
  'noscript',
  'template',
  '[hidden]',
  '[data-unsearched]',
];

/** The index and the script that searches it; Pagefind's own search boxes stay out. */
async function shipped(files: IndexFiles, indexed: readonly IndexedPage[]): Promise<IndexFiles> {
  const kept = new Map(
    [...files].filter(([name]) =>
      /^(?:index|fragment|filter)\/|^wasm\.|^pagefind(?:-entry)?\.js|\.pf_meta$/.test(name),
    ),
  );
  for (const language of languagesOf(files)) {
    const names = namesOf(indexed.filter((page) => page.language === language.language));
    const script = await searchScript(files, language, names);
    kept.set(`search.${language.language}.js`, Buffer.from(script));
  }
  return kept;
}

export type BuiltIndex = { pages: number; files: IndexFiles };
