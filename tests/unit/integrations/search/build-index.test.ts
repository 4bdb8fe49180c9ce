import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildIndex } from '../../../../src/integrations/search/build-index.ts';
import { pageCopy } from '../../../../src/integrations/search/page-copy.ts';
import { find } from '../../../../src/lib/search/find.ts';
import { openIndex, type Index } from '../../../../src/lib/search/open-index.ts';
import type { RuntimeModule } from '../../../../src/lib/search/runtime.ts';
import { resultView } from '../../../../src/lib/search/view.ts';

const folder = mkdtempSync(join(tmpdir(), 'rolebook-index-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a French site', () => {
  let index: Index;
  const pages = new Map([
    [
      '/roles/architecte-data/',
      html(
        'fr',
        'L’architecte data',
        '<h2 id="coeur">Au cœur de l’équipe</h2><p>Rien n’échappe aujourd&#39;hui à l&#39;ingénierie.</p>',
      ),
    ],
    [
      '/roles/analyste/',
      html('fr', 'Analyste', '<p>Un analyste lit des tableaux en C# et en C++.</p>'),
    ],
    ['/404/', '<html lang="fr"><body><main><h1>Architecte perdu</h1></main></body></html>'],
  ]);
  beforeAll(async () => {
    index = await indexOf(pages, 'fr');
  });

  test.each([
    ['architecte', '/roles/architecte-data/'],
    ["l'architecte", '/roles/architecte-data/'],
    ['l’équipe', '/roles/architecte-data/'],
    ['équipe', '/roles/architecte-data/'],
    ['equipe', '/roles/architecte-data/'],
    ['coeur', '/roles/architecte-data/'],
    ['cœur', '/roles/architecte-data/'],
    ['ingénierie', '/roles/architecte-data/'],
    ['échappe', '/roles/architecte-data/'],
    ['aujourd’hui', '/roles/architecte-data/'],
    ['C#', '/roles/analyste/'],
    ['c++', '/roles/analyste/'],
  ])('finds %s', async (query, path) => {
    const { pages } = await find(index, query);
    expect((await pages[0]?.load())?.url).toBe(`${folder}/fr${path}`);
    expect(pages).toHaveLength(1);
  });

  test('shows its words as they are written', async () => {
    const { pages } = await find(index, 'architecte');
    const [page] = await Promise.all(pages.map(async ({ load }) => resultView(await load(), 'fr')));
    expect(page?.title).toBe('L’architecte data');
    const sections = (await find(index, 'équipe')).pages.map(async ({ load }) =>
      resultView(await load(), 'fr'),
    );
    expect((await sections[0])?.sections[0]).toMatchObject({
      href: expect.stringMatching(/#coeur$/) as string,
    });
  });
});

describe('an English site', () => {
  test('is copied as it is', () => {
    const page = html('en', 'L’architecte', '<p>d’accord, œuvre</p>');
    expect(pageCopy(page)).toBe(page);
  });

  test('leads to a section by the id that stands around its heading', () => {
    expect(pageCopy('<section class="block" id="pay"><h2 class="x">Pay</h2></section>')).toBe(
      '<section class="block"><h2 id="pay" class="x">Pay</h2></section>',
    );
    const own = '<section id="pay"><h2 id="own">Pay</h2></section>';
    expect(pageCopy(own)).toBe(own);
  });

  test('a word that no page has is named, and the rest of the query found', async () => {
    const index = await indexOf(
      new Map([
        [
          '/roles/software-engineer/',
          html('en', 'Software engineer', '<p>So it goes, and so on.</p>', { kind: 'role' }),
        ],
        ['/faq/so/', html('en', 'So what?', '<p>Some data.</p>')],
      ]),
      'en',
    );
    const { pages, unknown, meant } = await find(index, 'sofware data');
    expect(unknown).toEqual(['sofware']);
    expect(pages).toHaveLength(1);
    expect(meant).toEqual([]);
    expect((await find(index, 'sofware enginer')).meant[0]?.path).toBe('/roles/software-engineer/');
    expect((await find(index, 'softw')).unknown).toEqual([]);
    expect((await find(index, '"data some"')).pages).toHaveLength(0);
    expect((await find(index, '"some data"')).pages).toHaveLength(1);
    expect((await find(index, '  ')).pages).toEqual([]);
  });
});

describe('an index that would be wrong', () => {
  test.each<[string, Map<string, string>, RegExp]>([
    ['no page at all', new Map(), /search index is empty/],
    [
      'no page to be found',
      new Map([['/', '<html lang="en"><main>x</main></html>']]),
      /search index is empty/,
    ],
    [
      'a page without a heading',
      new Map([['/blank/', '<html lang="en"><main data-pagefind-body> </main></html>']]),
      /\/blank\/ asks to be indexed and has no heading/,
    ],
  ])('%s is an error', async (_what, pages, message) => {
    await expect(buildIndex(pages)).rejects.toThrow(message);
  });
});

async function indexOf(pages: Map<string, string>, language: string): Promise<Index> {
  const { files } = await buildIndex(pages);
  for (const [name, bytes] of files) {
    const file = join(folder, language, 'pagefind', name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
  // Node's fetch reads no files.
  globalThis.fetch = async (address) =>
    new Response(await readFile(String(address).split('?')[0] ?? ''));
  const script = join(folder, language, 'pagefind', `search.${language}.js`);
  return openIndex((await import(script)) as RuntimeModule, `${dirname(script)}/`);
}

function html(lang: string, title: string, body: string, { kind = 'faq' } = {}): string {
  const tag = `<meta data-pagefind-filter="kind[content]" data-pagefind-meta="kind[content]" content="${kind}">`;
  return `<html lang="${lang}"><head>${tag}</head><body><main data-pagefind-body><h1>${title}</h1>${body}</main></body></html>`;
}
