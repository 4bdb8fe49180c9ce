import { knownTerms } from './known-terms.ts';
import { isNameOf, namedIn } from './named.ts';
import type { Title } from './names.ts';
import { nearest } from './nearest.ts';
import type { Index } from './open-index.ts';
import { ranked } from './rank.ts';
import type { Hit, PageData } from './runtime.ts';
import { termsOf } from './terms.ts';

/**
 * Everything a query finds, best first, and the titles it may have meant. A role called by its name alone comes first. A query in
 * double quotes finds its words in that order. An empty query finds nothing. Rejects only where the index cannot be loaded.
 */
export async function find(index: Index, query: string): Promise<Found> {
  if (/^\s*"[^"]+"\s*$/.test(query))
    return { pages: (await index.search(query)).map(asFound), unknown: [], meant: [] };
  const asked = termsOf(query);
  const terms = await knownTerms(index, asked);
  const unknown = asked.filter((term) => !terms.includes(term));
  const meant = nearest(query, index.names.titles);
  if (terms.length === 0) return { pages: [], unknown, meant };

  const whole = await index.search(terms.join(' '));
  const single =
    terms.length === 1 ? [whole] : await Promise.all(terms.map((term) => index.search(term)));
  const roles = namedIn(query, index.names.titles).flatMap((title) => roleOf(index, title) ?? []);
  const called = roles.filter(({ title }) => isNameOf(title, asked)).map(({ id }) => id);
  const pages = ranked(whole, single, {
    pageCount: index.names.pageCount,
    named: roles.map(({ pages }) => pages),
    roleCount: (id) => [...index.facets.role.values()].filter((ids) => ids.has(id)).length,
  });
  const hits = new Map(whole.map((hit) => [hit.id, hit]));
  return {
    pages: [...pages]
      .sort((a, b) => Number(called.includes(b.id)) - Number(called.includes(a.id)))
      .map(({ id, terms: held }) => ({
        id,
        load: () =>
          load(
            index,
            id,
            hits.get(id),
            held.flatMap((term) => terms[term] ?? []),
          ),
      })),
    unknown,
    meant,
  };
}

/** A page that lacks some of the words is loaded through a search for those it holds, so that all of them are marked. */
async function load(
  index: Index,
  id: string,
  hit: Hit | undefined,
  held: readonly string[],
): Promise<PageData> {
  const found = hit ?? (await index.search(held.join(' '))).find((other) => other.id === id);
  if (!found) throw new Error(`The index lost page ${id} between two searches.`);
  return found.data();
}

/** The role a title is the guide of, where it is one: the pages about it, and the guide's own id in the index. */
function roleOf({ facets }: Index, title: Title) {
  const pages = facets.role.get(title.path.split('/').filter(Boolean).at(-1) ?? '');
  const id = [...(pages ?? [])].find((one) => facets.kind.get('role')?.has(one));
  return pages && id && title.path.includes('/roles/') ? { title, pages, id } : undefined;
}

const asFound = (hit: Hit): FoundPage => ({ id: hit.id, load: () => hit.data() });

export interface Found {
  pages: FoundPage[];
  /** Words of the query that the site does not have. */
  unknown: string[];
  /** Titles that a misspelt query may mean, nearest first. */
  meant: Title[];
}

export interface FoundPage {
  /** The page's id in the index. */
  id: string;
  /** Loads its text around the words. */
  load(): Promise<PageData>;
}
