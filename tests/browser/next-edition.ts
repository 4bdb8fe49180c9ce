import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { HookParameters } from 'astro';
import { search } from '../../src/integrations/search/integration.ts';
import { writeWorker } from '../../src/integrations/offline.ts';

/**
 * A build as it would be after a change of figures: a copy of a built site in which amounts stand for others in every page and in the
 * data of islands, whose folder is named anew, as its content is. Gives the copy's folder.
 *
 * @param budgetBytes what it may keep ahead of reading; 0 for the shell alone
 */
export async function nextEdition(
  dir: string,
  figures: Figures,
  budgetBytes = Infinity,
): Promise<string> {
  const copy = await copyOf(dir);
  const before = await editionIn(copy);
  const after = [...before].reverse().join('');
  await rename(join(copy, 'data', before), join(copy, 'data', after));
  for (const file of await readdir(copy, { recursive: true })) {
    if (!/\.(?:html|json)$/.test(file)) continue;
    const text = await readFile(join(copy, file), 'utf8');
    const renamed = text.replaceAll(`/data/${before}/`, `/data/${after}/`);
    const changed = Object.entries(figures).reduce(
      (changing, [old, fresh]) => changing.replaceAll(old, fresh),
      renamed,
    );
    if (changed !== text) await writeFile(join(copy, file), changed);
  }
  // The shell alone has no search.
  if (budgetBytes > 0) await indexAnew(copy);
  await writeWorker(pathToFileURL(`${copy}/`), { budgetBytes });
  return copy;
}

/** Makes the search index again, as the pages are now. */
async function indexAnew(dir: string): Promise<void> {
  const { hooks } = search();
  const logger = { info: () => undefined };
  const given = { dir: pathToFileURL(`${dir}/`), logger } as unknown as BuildDone;
  await rm(join(dir, 'pagefind'), { recursive: true });
  await hooks['astro:build:done']?.(given);
}

/** A copy of a built site to change, in a folder of its own. */
export async function copyOf(dir: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'rolebook-edition-'));
  await cp(dir, copy, { recursive: true });
  return copy;
}

/** The name of the folder that holds the data of a build's islands. */
async function editionIn(dir: string): Promise<string> {
  const name = (await readdir(join(dir, 'data'))).find((entry) => /^[0-9a-f]{16}$/.test(entry));
  if (!name) throw new Error(`${dir}/data holds no folder named after its content.`);
  return name;
}

/** What stood in the build, and what stands in its place. */
export type Figures = Readonly<Record<string, string>>;

type BuildDone = HookParameters<'astro:build:done'>;
