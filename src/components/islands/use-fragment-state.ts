import { useEffect, useRef, useState } from 'preact/hooks';
import type { Codec, Ignored } from '#lib/url-state/codec.ts';

/**
 * State that lives in the URL fragment. The first render has the defaults, as the server's; the fragment is read after mount and
 * again whenever it changes. A fragment without an equals sign, such as that of the link past the header, is an anchor: the page
 * goes there and the address takes its state back. `update` while typing replaces the entry in the history; once the reader rests
 * on a value, going back returns to the one before.
 */
export function useFragmentState<State extends object>(codec: Codec<State>): FragmentState<State> {
  const [{ state, ignored }, set] = useState(() => ({
    state: codec.defaults,
    ignored: [] as Ignored[],
  }));
  const lastPush = useRef(0);
  const known = useRef(state);
  known.current = state;

  useEffect(() => {
    const read = () => {
      const isAnchor = location.hash.length > 1 && !location.hash.includes('=');
      if (isAnchor) history.replaceState(null, '', codec.format(known.current) || location.hash);
      else set(codec.parse(location.hash));
    };
    read();
    addEventListener('hashchange', read);
    addEventListener('popstate', read);
    return () => {
      removeEventListener('hashchange', read);
      removeEventListener('popstate', read);
    };
  }, [codec]);

  const update = (change: Partial<State>) => {
    const next = { ...state, ...change };
    const address = codec.format(next) || location.pathname + location.search;
    const now = Date.now();
    // One history entry a pause, not one a keystroke.
    if (now - lastPush.current > pause) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    lastPush.current = now;
    set({ state: next, ignored: [] });
  };

  return { state, ignored, update };
}

const pause = 1_000;

export interface FragmentState<State> {
  state: State;
  /** What the fragment held and was passed over, until the reader changes something. */
  ignored: Ignored[];
  update(change: Partial<State>): void;
}
