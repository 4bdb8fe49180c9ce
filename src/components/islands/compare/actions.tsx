import type { ComponentChildren } from 'preact';
import type { CompareWords } from '#i18n/en.ts';
import { CopyLink } from '../form/copy-link.tsx';

/** What to do with a comparison as it stands: share it, print it, and what `children` offer before that. */
export function Actions({
  fragment,
  words,
  children,
}: {
  fragment: string;
  words: CompareWords;
  children?: ComponentChildren;
}) {
  return (
    <p class="actions no-print">
      {children}
      <CopyLink words={words.form} fragment={fragment} />
      <button type="button" class="plain" onClick={() => print()}>
        {words.form.print}
      </button>
    </p>
  );
}
