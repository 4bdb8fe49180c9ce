import { codec } from '../url-state/codec.ts';
import { id, type Field } from '../url-state/fields.ts';
import { facetNames, type FacetName } from './facets.ts';

const longestQuery = 200;

/**
 * What the search page's address holds: the query and the chosen facets, `?kind=faq&q=data%20scientist`. A form without JavaScript
 * sends the same `q`, so the state lives in the query and not in the fragment.
 */
export const searchCodec = codec<SearchState>({
  q: text('q'),
  kind: id('kind'),
  role: id('role'),
  family: id('family'),
  level: id('level'),
});

/** The address of a state below the search page's own: `?q=…`, or nothing for an empty search. */
export function queryString(state: SearchState): string {
  return searchCodec.format(state).replace(/^#/, '?');
}

/** Whether any facet is chosen. */
export function isNarrowed(state: SearchState): boolean {
  return facetNames.some((name) => state[name] !== '');
}

function text(key: string): Field<string> {
  return {
    key,
    fallback: '',
    expected: `up to ${longestQuery} characters`,
    parse: (given) => given.slice(0, longestQuery),
    format: (given) => given.slice(0, longestQuery),
  };
}

export type SearchState = { q: string } & Record<FacetName, string>;
