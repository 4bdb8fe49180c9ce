import type { SearchWords } from '#i18n/search.ts';
import { facetNames, type FacetName, type FacetValue, type Kind } from '#lib/search/facets.ts';
import type { Names } from '#lib/search/names.ts';
import { isNarrowed, type SearchState } from '#lib/search/state.ts';

interface Props {
  facets: Record<FacetName, FacetValue[]>;
  names: Names;
  state: SearchState;
  words: SearchWords;
  onChange(change: Partial<SearchState>): void;
}

/** The ways to narrow what was found, each value with the pages it would leave. */
export function FacetBar({ facets, names, state, words, onChange }: Props) {
  const nameOf = (facet: FacetName, value: string) =>
    (facet === 'kind'
      ? words.counted[value as Kind]
      : facet === 'level'
        ? words.levels[value]
        : names.labels[facet]?.[value]) ?? value;
  return (
    <div class="search-facets">
      <div class="search-kinds" role="group" aria-label={words.facets.kind}>
        {facets.kind.map(({ value, count }) => (
          <button
            key={value}
            type="button"
            aria-pressed={state.kind === value}
            onClick={() => onChange({ kind: state.kind === value ? '' : value })}
          >
            {nameOf('kind', value)} <span>{count}</span>
          </button>
        ))}
      </div>
      <details open={selects.some((facet) => state[facet] !== '')}>
        <summary>{words.narrow}</summary>
        <div class="search-selects">
          {selects.map((facet) => (
            <label key={facet}>
              <span>{words.facets[facet]}</span>
              <select
                name={facet}
                value={state[facet]}
                onChange={(event) => onChange({ [facet]: event.currentTarget.value })}
              >
                <option value="">{words.any}</option>
                {facets[facet].map(({ value, count }) => (
                  <option key={value} value={value}>
                    {nameOf(facet, value)} ({count})
                  </option>
                ))}
              </select>
            </label>
          ))}
          {isNarrowed(state) && (
            <button
              class="plain"
              type="button"
              onClick={() => onChange({ kind: '', role: '', family: '', level: '' })}
            >
              {words.clear}
            </button>
          )}
        </div>
      </details>
    </div>
  );
}

const selects = facetNames.filter((name) => name !== 'kind');
