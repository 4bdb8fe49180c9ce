import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { sourceFile, type SourceFile } from './source-file.ts';

/**
 * Every file under the content folder `root`, hidden ones left out.
 * Their printed paths start as `root` does; only .mdx and .yaml files are opened.
 */
export async function readFiles(root: string): Promise<SourceFile[]> {
  const found = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = found
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Promise.all(
    paths.map(async (path) => {
      const text = /\.(mdx|yaml)$/.test(path) ? await readFile(path, 'utf8') : '';
      return sourceFile(slashes(path), slashes(relative(root, path)), text);
    }),
  );
}

const slashes = (path: string) => path.split(sep).join('/');
