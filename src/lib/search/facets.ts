/** The ways a search is narrowed: what kind of page, about which role or family, at which level. */
export const facetNames = ['kind', 'role', 'family', 'level'] as const;

/** What a page is. */
export const kinds = ['role', 'faq', 'guide', 'compare', 'certification', 'tool', 'about'] as const;

/** Which pages have which value, from one search of the index for each value. Pages are given by id. */
export type FacetPages = Record<FacetName, ReadonlyMap<string, ReadonlySet<string>>>;

/**
 * How many of the found pages each value would leave, the other facets as chosen; values that leave none are left out, but for the
 * chosen one. Most pages first, equal ones in the order of the index.
 */
export function counted(
  pages: FacetPages,
  found: readonly string[],
  chosen: Chosen,
): Record<FacetName, FacetValue[]> {
  const one = (name: FacetName): FacetValue[] => {
    const rest = kept(pages, found, { ...chosen, [name]: '' });
    return [...pages[name]]
      .map(([value, ids]) => ({ value, count: rest.filter((id) => ids.has(id)).length }))
      .filter(({ value, count }) => count > 0 || value === chosen[name])
      .sort((a, b) => b.count - a.count);
  };
  return { kind: one('kind'), role: one('role'), family: one('family'), level: one('level') };
}

/** The found pages that have every chosen value, in the order given. A value that no page has leaves none. */
export function kept(pages: FacetPages, found: readonly string[], chosen: Chosen): string[] {
  const sets = facetNames
    .filter((name) => chosen[name] !== '')
    .map((name) => pages[name].get(chosen[name]) ?? new Set<string>());
  return found.filter((id) => sets.every((ids) => ids.has(id)));
}

export type FacetName = (typeof facetNames)[number];
export type Kind = (typeof kinds)[number];
export type Chosen = Record<FacetName, string>;
export interface FacetValue {
  value: string;
  count: number;
}
