import { readdirSync, readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { load } from 'cheerio';
import { buildIndex } from '#integrations/search/build-index.ts';

/**
 * A copy of a built site, in a temporary folder, whose search knows `count` pages made of the site's own paragraphs. Only the index
 * has them: the copy serves to measure a search, not to open what it finds. Whoever asks removes the folder.
 */
export async function largerSite(site: string, count: number): Promise<LargerSite> {
  const folder = await mkdtemp(join(tmpdir(), 'rolebook-larger-'));
  await cp(site, folder, { recursive: true, filter: (file) => !file.includes('/pagefind') });
  const { pages, files } = await buildIndex(madePages(site, count));
  for (const [name, bytes] of files) {
    const file = join(folder, 'pagefind', name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
  const indexBytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  return { folder, pages, indexBytes };
}

/** Pages as varied as the site's own: each has the head and title of one, and paragraphs of several others. */
function madePages(dir: string, count: number): Map<string, string> {
  const real = readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .sort()
    .map((file) => ({
      path: `/${file.replace(/index\.html$/, '')}`,
      html: readFileSync(join(dir, file), 'utf8'),
    }))
    .filter(({ html }) => html.includes('data-pagefind-body'));
  const paragraphs = real.flatMap(({ html }) => {
    const $ = load(html);
    return $('main')
      .find('p, li, dd')
      .toArray()
      .map((element) => $(element).text());
  });
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const page = real[index % real.length] ?? { path: '/', html: '' };
      const round = Math.floor(index / real.length);
      if (round === 0) return [page.path, page.html] as const;
      const $ = load(page.html);
      $('main')
        .find('p, li, dd')
        .each((at, element) => {
          $(element).text(paragraphs[(index * PRIME + at * round) % paragraphs.length] ?? '');
        });
      $('h1').text(`${$('h1').text()} ${round}`);
      return [page.path.replace(/\/$/, `-${round}/`), $.html()] as const;
    }),
  );
}

// Far from any divisor of the number of paragraphs: neighbours get different ones.
const PRIME = 7_919;

interface LargerSite {
  folder: string;
  /** How many pages were indexed. */
  pages: number;
  /** What the index and its script take on disk. */
  indexBytes: number;
}
