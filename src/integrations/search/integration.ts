import type { AstroIntegration } from 'astro';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIndex } from './build-index.ts';

/** Indexes the built pages for search; an empty index or any error fails the build. */
export function search(): AstroIntegration {
  return {
    name: 'rolebook-search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const { pages, files } = await buildIndex(await readPages(root));
        for (const [name, bytes] of files) {
          const target = join(root, 'pagefind', name);
          await mkdir(dirname(target), { recursive: true });
          await writeFile(target, bytes);
        }
        logger.info(`${pages} pages are indexed for search.`);
      },
    },
  };
}

/** The HTML of every page by its site path, in the order of the paths, so that equal sites get equal indexes. */
async function readPages(root: string): Promise<Map<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name === 'index.html')
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const pages = await Promise.all(
    paths.map(
      async (file) =>
        [
          `/${file
            .slice(root.length)
            .replace(/index\.html$/, '')
            .replaceAll('\\', '/')}`,
          await readFile(file, 'utf8'),
        ] as const,
    ),
  );
  return new Map(pages);
}
