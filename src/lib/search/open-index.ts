import type { FacetName, FacetPages } from './facets.ts';
import type { Names } from './names.ts';
import { ranking } from './ranking.ts';
import type { Hit, Runtime, RuntimeModule } from './runtime.ts';

/**
 * The index of a site, ready to be asked: the runtime in this thread, and which pages have which facet value. All that it loads is
 * in the module already. Rejects where the browser has no WebAssembly.
 *
 * @param module what `/pagefind/search.<language>.js` exports
 * @param folder the address of `/pagefind/`, with the base path and a closing slash
 */
export async function openIndex(module: RuntimeModule, folder: string): Promise<Index> {
  const runtime = module.createInstance({
    basePath: folder,
    noWorker: true,
    excerptLength,
    ranking,
  });
  await runtime.init();
  const values = await runtime.filters();
  const valuesOf = (name: FacetName) =>
    pagesByValue(runtime, name, Object.keys(values[name] ?? {}));
  const [kind, role, family, level] = await Promise.all([
    valuesOf('kind'),
    valuesOf('role'),
    valuesOf('family'),
    valuesOf('level'),
  ]);
  return { search: remembering(runtime), names: module, facets: { kind, role, family, level } };
}

async function pagesByValue(runtime: Runtime, name: string, values: readonly string[]) {
  const pages = await Promise.all(
    values.map(async (value) => {
      const { results } = await runtime.search(null, { filters: { [name]: value } });
      return [value, new Set(results.map(({ id }) => id))] as const;
    }),
  );
  return new Map(pages);
}

/** While a reader types, all words but the last stay the same: each is looked up once. */
function remembering(runtime: Runtime): Index['search'] {
  const known = new Map<string, Promise<readonly Hit[]>>();
  return (words) => {
    const before = known.get(words);
    if (before) return before;
    if (known.size >= mostRemembered) known.clear();
    const hits = runtime.search(words).then(({ results }) => {
      // Nothing found may mean that a file of the index could not be had: the next search asks again.
      if (results.length === 0) known.delete(words);
      return results;
    });
    known.set(words, hits);
    return hits;
  };
}

const mostRemembered = 50;

/** Words around the found ones: two lines on a screen. */
const excerptLength = 30;

export interface Index {
  /** The pages that hold all of some words, in Pagefind's order. */
  search(words: string): Promise<readonly Hit[]>;
  names: Names;
  facets: FacetPages;
}
