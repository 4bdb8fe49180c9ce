import { useEffect, useState } from 'preact/hooks';
import { counted, kept, type FacetName, type FacetValue } from '#lib/search/facets.ts';
import { find, type Found } from '#lib/search/find.ts';
import type { Names } from '#lib/search/names.ts';
import type { Index } from '#lib/search/open-index.ts';
import type { SearchState } from '#lib/search/state.ts';
import { resultView, type ResultView } from '#lib/search/view.ts';
import { loadIndex } from './load-index.ts';

/**
 * What a state of the search finds. Nothing is loaded before `wanted`; the last answer stays until the next one is whole, so that
 * the list never flickers.
 */
export function useSearch(
  script: string,
  language: string,
  state: SearchState,
  wanted: boolean,
): Search {
  const [index, setIndex] = useState<Index>();
  const [hasFailed, setFailed] = useState(false);
  const [answer, setAnswer] = useState<{ query: string; found: Found }>();
  const [limit, setLimit] = useState(firstResults);
  const [results, setResults] = useState<readonly ResultView[]>([]);

  useEffect(() => {
    if (!wanted) return;
    loadIndex(script).then(setIndex, () => setFailed(true));
  }, [script, wanted]);

  const query = state.q;
  useEffect(() => {
    if (!index) return;
    return later(pauseAfter(query), async (isCurrent) => {
      const found = await find(index, query);
      if (!isCurrent()) return;
      setLimit(firstResults);
      setAnswer({ query, found });
    });
  }, [index, query]);

  const found = answer?.found.pages ?? [];
  const ids = index
    ? kept(
        index.facets,
        found.map(({ id }) => id),
        state,
      )
    : [];
  const wantedIds = ids.slice(0, limit).join();
  useEffect(() => {
    const pages = new Map(found.map((page) => [page.id, page]));
    return later(0, async (isCurrent) => {
      const loads = ids.slice(0, limit).map(async (id) =>
        pages
          .get(id)
          ?.load()
          .then((data) => resultView(data, language)),
      );
      const views = await Promise.all(loads);
      if (isCurrent()) setResults(views.flatMap((view) => view ?? []));
    });
  }, [answer, wantedIds]);

  return {
    names: index?.names,
    status: hasFailed
      ? 'failed'
      : !wanted || query.trim() === ''
        ? 'empty'
        : answer?.query === query
          ? 'answered'
          : 'looking',
    total: found.length,
    count: ids.length,
    facets:
      index &&
      counted(
        index.facets,
        found.map(({ id }) => id),
        state,
      ),
    unknown: answer?.found.unknown ?? [],
    meant: answer?.found.meant ?? [],
    results,
    showMore: ids.length > limit ? () => setLimit(limit + moreResults) : undefined,
    moreCount: Math.min(moreResults, ids.length - limit),
  };
}

/** Each result is a file of its own: few at first, so that the first answer is quick. */
const firstResults = 4;
const moreResults = 10;

/** A word of one or two letters is most often the start of a longer one: looked up only once the reader rests. */
function pauseAfter(query: string): number {
  const last = /\S*$/.exec(query)?.[0] ?? '';
  return last !== '' && last.length < 3 ? 300 : 40;
}

/** Runs a task after a pause, and tells it whether something newer has taken its place. A failure is left to the next try. */
function later(pause: number, task: (isCurrent: () => boolean) => Promise<void>): () => void {
  let isCurrent = true;
  const timer = setTimeout(() => {
    task(() => isCurrent).catch(() => undefined);
  }, pause);
  return () => {
    isCurrent = false;
    clearTimeout(timer);
  };
}

export interface Search {
  names: Names | undefined;
  status: 'empty' | 'looking' | 'answered' | 'failed';
  /** How many pages are found, and how many of them the facets leave. */
  total: number;
  count: number;
  facets: Record<FacetName, FacetValue[]> | undefined;
  unknown: Found['unknown'];
  meant: Found['meant'];
  /** The first of them. */
  results: readonly ResultView[];
  showMore: (() => void) | undefined;
  moreCount: number;
}
