import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';
import { getManifest, type ManifestEntry } from 'workbox-build';
import { chooseKept, type Choice, type Weighed } from '../lib/offline/choose.ts';
import { groupOf } from '../lib/offline/groups.ts';
import { isNamedByContent } from '../lib/offline/named-by-content.ts';
import { workerPath } from '../lib/offline/names.ts';
import { versionOf } from '../lib/offline/version.ts';

/**
 * Writes the service worker that keeps the site readable with the network off, or, with `false`, the one that takes this back.
 * It names the built files by their content: this integration stands after all that write to the output.
 */
export function offline(options: OfflineOptions): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const choice = await writeWorker(dir, options);
        logger.info(choice ? summary(choice) : 'The service worker withdraws itself.');
      },
    },
  };
}

/**
 * Writes `service-worker.js` into a built site and says what it keeps; nothing, where offline reading is switched off.
 * Throws where the site has no shell to keep.
 */
export async function writeWorker(dir: URL, options: OfflineOptions): Promise<Choice | undefined> {
  const file = new URL(`.${workerPath}`, dir);
  if (!options) {
    await writeFile(file, await bundled('withdrawn.ts', {}));
    return undefined;
  }
  const choice = chooseKept(await weighedFiles(dir), options.budgetBytes);
  const entries = await Promise.all(choice.kept.map((kept) => entryOf(dir, kept.file)));
  if (!entries.some(({ url }) => url === 'offline/')) {
    throw new Error(
      'offline: the built site has no offline/index.html to show in place of a page.',
    );
  }
  const known = {
    EDITION_FILES: entries,
    EDITION_NAME: await versionOf(JSON.stringify(entries)),
    EDITION_IS_WHOLE: choice.left.length === 0,
  };
  await writeFile(file, await bundled('worker.ts', known));
  return choice;
}

/** Every file that belongs to a group, with its weight as hosts compress on the fly: an upper bound. */
async function weighedFiles(dir: URL): Promise<Weighed[]> {
  const { manifestEntries, warnings } = await getManifest({
    globDirectory: fileURLToPath(dir),
    globPatterns: ['**/*'],
    maximumFileSizeToCacheInBytes: Number.MAX_SAFE_INTEGER,
  });
  if (warnings.length > 0) throw new Error(`offline: ${warnings.join(' ')}`);
  const files = manifestEntries.map(({ url }) => url).filter((url) => groupOf(url) !== undefined);
  return Promise.all(
    files.sort().map(async (file) => {
      const bytes = await readFile(new URL(file, dir));
      return { file, bytes: Math.min(bytes.length, (await brotli(bytes, quality)).length) };
    }),
  );
}

const brotli = promisify(brotliCompress);
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** A file as the worker knows it: by its address below the site's home, and its version unless the name tells it. */
async function entryOf(dir: URL, file: string): Promise<ManifestEntry> {
  const revision = isNamedByContent(file)
    ? null
    : await versionOf(await readFile(new URL(file, dir)));
  return { url: file.replace(/(^|\/)index\.html$/, '$1') || './', revision };
}

/** A worker as one script, with what the build knows written in. */
async function bundled(entry: string, known: Record<string, unknown>): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../service-worker/${entry}`, import.meta.url))],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    define: {
      'process.env.NODE_ENV': '"production"',
      ...Object.fromEntries(
        Object.entries(known).map(([name, value]) => [name, JSON.stringify(value)]),
      ),
    },
  });
  return outputFiles[0]?.text ?? '';
}

function summary({ kept, bytes, left }: Choice): string {
  const once = left.length > 0 ? `; kept once read: ${left.join(', ')}` : '';
  return `${kept.length} files are kept for reading offline, ${Math.ceil(bytes / 1000)} kB over the wire${once}.`;
}

/** How much a browser may keep ahead of reading, in bytes over the wire; `false` takes offline reading back. */
export type OfflineOptions = { budgetBytes: number } | false;
