import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { counted, facetNames, kept, type FacetName, type FacetValue } from '#lib/search/facets.ts';
import { find, type Found, type FoundPage } from '#lib/search/find.ts';
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
  const [shown, setShown] = useState<{ key: string; results: readonly ResultView[] }>(nothing);

  useEffect(() => {
    if (!wanted) return;
    loadIndex(script).then(setIndex, () => setFailed(true));
  }, [script, wanted]);

  // Effects that wait for a frame would add two frames to every letter.
  const query = state.q;
  useLayoutEffect(() => {
    if (!index) return;
    return later(pauseAfter(query, Boolean(answer?.query)), async (isCurrent) => {
      const found = await find(index, query);
      if (!isCurrent()) return;
      setLimit(firstResults);
      setAnswer({ query, found });
    });
  }, [index, query]);

  const found = answer?.found.pages ?? nobody;
  const { ids, facets } = useMemo(
    () => narrowed(index, found, state),
    [index, found, ...facetNames.map((name) => state[name])],
  );
  const key = [answer?.query, ...ids.slice(0, limit)].join();
  useLayoutEffect(() => {
    const pages = new Map(found.map((page) => [page.id, page]));
    return later(0, async (isCurrent) => {
      const loads = ids.slice(0, limit).map(async (id) => {
        const data = await pages.get(id)?.load();
        return data && resultView(data, language);
      });
      // One page that cannot be had must not hide the others.
      const settled = await Promise.allSettled(loads);
      const results = settled.flatMap((one) =>
        one.status === 'fulfilled' && one.value ? [one.value] : [],
      );
      if (isCurrent()) setShown({ key, results });
    });
  }, [found, key]);

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
    facets,
    unknown: answer?.found.unknown ?? [],
    meant: answer?.found.meant ?? [],
    results: shown.results,
    isSettled: answer?.query === query && shown.key === key,
    showMore: ids.length > limit ? () => setLimit(limit + moreResults) : undefined,
    moreCount: Math.min(moreResults, ids.length - limit),
  };
}

/** Each result is a file of its own: few at first, so that the first answer is quick. */
const firstResults = 3;
const moreResults = 10;

/**
 * Milliseconds to wait for the next letter. Until the first answer, whatever a half-typed word finds is loaded for nothing, most of
 * all where it has one or two letters; from then on the next answer is nearly free.
 */
function pauseAfter(query: string, isWarm: boolean): number {
  if (isWarm) return 15;
  const last = /\S*$/.exec(query)?.[0] ?? '';
  return last !== '' && last.length < 3 ? 350 : 200;
}

const nobody: readonly FoundPage[] = [];
const nothing = { key: '', results: [] };

/** The pages that the facets leave, and how many each value would leave. */
function narrowed(index: Index | undefined, found: readonly FoundPage[], state: SearchState) {
  if (!index) return { ids: [], facets: undefined };
  const ids = found.map(({ id }) => id);
  return { ids: kept(index.facets, ids, state), facets: counted(index.facets, ids, state) };
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
  /** Whether those are the results of the state given, and not of the one before. */
  isSettled: boolean;
  showMore: (() => void) | undefined;
  moreCount: number;
}
