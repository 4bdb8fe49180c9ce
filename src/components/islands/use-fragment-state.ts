import { useEffect, useRef, useState } from 'preact/hooks';
import type { Codec, Ignored } from '#lib/url-state/codec.ts';

/**
 * State that lives in the URL fragment. The first render has the defaults, as the server's; the fragment is read after mount and
 * again whenever it changes, and written back in its canonical form. A fragment that names a place on the page, such as that of
 * the link past the header, leaves the state as it is. `update` while typing replaces the entry in the history; once the reader
 * rests on a value, going back returns to the one before.
 */
export function useFragmentState<State extends object>(codec: Codec<State>): FragmentState<State> {
  const [shown, show] = useState<Shown<State>>(() => ({
    state: codec.defaults,
    ignored: [],
    revision: 0,
  }));
  // What the next update starts from, also when it comes before the next render.
  const latest = useRef(shown);
  const lastPush = useRef(0);

  const set = (next: Shown<State>) => {
    latest.current = next;
    show(next);
  };
  const addressOf = (state: State) => codec.format(state) || location.pathname + location.search;
  const takeOver = (found: { state: State; ignored: Ignored[] }) =>
    set({ ...found, revision: latest.current.revision + 1 });
  const push = (state: State, replaces: boolean) => {
    const address = addressOf(state);
    const isSame = new URL(address, location.href).href === location.href;
    if (isSame) return;
    // In a frame the history is that of the page around it.
    if (replaces || parent !== window) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
  };

  useEffect(() => {
    const read = () => {
      const { hash } = location;
      lastPush.current = 0;
      const isPlace = hash.length > 1 && document.getElementById(hash.slice(1)) !== null;
      if (!isPlace && codec.format(latest.current.state) !== hash) takeOver(codec.parse(hash));
      const isPlain = isPlace && codec.format(latest.current.state) === '';
      if (!isPlain) push(latest.current.state, true);
    };
    read();
    addEventListener('hashchange', read);
    addEventListener('popstate', read);
    return () => {
      removeEventListener('hashchange', read);
      removeEventListener('popstate', read);
    };
  }, [codec]);

  return {
    ...shown,
    update(change) {
      const state = { ...latest.current.state, ...change };
      const now = Date.now();
      // One history entry a pause, not one a keystroke.
      push(state, now - lastPush.current <= pause);
      lastPush.current = now;
      set({ ...latest.current, state, ignored: [] });
    },
    reset() {
      push(codec.defaults, false);
      takeOver({ state: codec.defaults, ignored: [] });
    },
  };
}

const pause = 1_000;

interface Shown<State> {
  state: State;
  /** What the fragment held and was passed over, until the reader changes something. */
  ignored: Ignored[];
  /** Counts how often the state came from outside: a fragment read, or a start over. What is typed in a field yields to it. */
  revision: number;
}

export interface FragmentState<State> extends Shown<State> {
  update(change: Partial<State>): void;
  /** Back to the defaults. */
  reset(): void;
}
