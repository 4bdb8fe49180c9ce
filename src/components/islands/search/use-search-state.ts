import { useEffect, useState } from 'preact/hooks';
import { queryString, searchCodec, type SearchState } from '#lib/search/state.ts';

/**
 * The query and the chosen facets: in the page's address on the search page, so that going back and a shared link find the same;
 * in memory in the dialog. The first render has none, as the server's.
 *
 * @param typed what the reader typed before this script ran
 */
export function useSearchState(inAddress: boolean, typed: string) {
  const [state, set] = useState<SearchState>({
    ...searchCodec.defaults,
    q: inAddress ? '' : typed,
  });

  useEffect(() => {
    if (!inAddress) return;
    const read = () => searchCodec.parse(location.search).state;
    const first = read();
    set(typed ? { ...first, q: typed } : first);
    const again = () => set(read());
    addEventListener('popstate', again);
    return () => removeEventListener('popstate', again);
  }, [inAddress, typed]);

  const update = (change: Partial<SearchState>) => {
    const next = { ...state, ...change };
    if (inAddress) history.replaceState(null, '', queryString(next) || location.pathname);
    set(next);
  };
  return [state, update] as const;
}
