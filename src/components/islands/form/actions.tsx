import type { ComponentChildren } from 'preact';
import { CopyLink } from './copy-link.tsx';

/** What to do with a view as it stands: what `children` offer, then share it, print it, and start again where that can be. */
export function Actions({ fragment, words, reset, children }: Props) {
  return (
    <p class="actions no-print">
      {children}
      <CopyLink words={words} fragment={fragment} />
      <button type="button" class="plain" onClick={() => print()}>
        {words.print}
      </button>
      {reset && (
        <button type="button" class="plain" onClick={reset}>
          {words.reset}
        </button>
      )}
    </p>
  );
}

interface Props {
  /** The state as the address writes it. */
  fragment: string;
  words: { copy: string; copied: string; copyFailed: string; print: string; reset?: string };
  reset?: () => void;
  children?: ComponentChildren;
}
