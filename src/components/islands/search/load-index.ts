import { openIndex, type Index } from '#lib/search/open-index.ts';
import type { RuntimeModule } from '#lib/search/runtime.ts';

/**
 * The index behind a script's address, loaded once a page. Rejects where it cannot be had; asked again, it tries again.
 *
 * @param script the address of `/pagefind/search.<language>.js`, base path included
 */
export function loadIndex(script: string): Promise<Index> {
  const known = loading.get(script);
  if (known) return known;
  const index = open(script);
  loading.set(script, index);
  index.catch(() => loading.delete(script));
  return index;
}

const loading = new Map<string, Promise<Index>>();

async function open(script: string): Promise<Index> {
  // The build puts this module, too, into that script: nothing is loaded twice.
  const module = (await import(/* @vite-ignore */ script)) as RuntimeModule;
  return openIndex(module, script.replace(/[^/]*$/, ''));
}
