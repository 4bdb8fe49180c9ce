import type { Names, Title } from '#lib/search/names.ts';

/**
 * What the search offers by name, from the pages of one language as they were indexed: titles to correct a misspelling by, questions
 * to show at first, and the names of the facets' values. A question is no title, since nobody misspells one whole; nor is a
 * comparison, whose title is that of two roles.
 */
export function namesOf(pages: readonly IndexedPage[]): Names {
  const roles = pages.filter(({ meta }) => meta.kind === 'role');
  return {
    titles: pages
      .filter(({ meta }) => meta.kind !== 'faq' && meta.kind !== 'compare')
      .map((page) => ({ ...titleOf(page), also: alsoOf(page) })),
    popular: pages.filter(({ meta }) => meta.popular !== undefined).map(titleOf),
    labels: {
      role: Object.fromEntries(roles.map((page) => [idOf(page), titleOf(page).title])),
      family: Object.fromEntries(roles.flatMap(({ meta }) => familyOf(meta))),
    },
    pageCount: pages.length,
  };
}

const titleOf = ({ path, meta }: IndexedPage) => ({ title: meta.title ?? path, path });

const alsoOf = ({ meta }: IndexedPage): Title['also'] =>
  (meta.name ?? '').split(', ').filter(Boolean);

const idOf = ({ path }: IndexedPage): string => path.split('/').filter(Boolean).at(-1) ?? '';

function familyOf(meta: IndexedPage['meta']): [string, string][] {
  const [id, name] = (meta.family ?? '').split(': ');
  return id && name ? [[id, name]] : [];
}

export type IndexedPage = {
  /** Site path. */
  path: string;
  language: string;
  /** As Pagefind read it: `title`, and what search-tags.astro says. */
  meta: Readonly<Record<string, string>>;
};
