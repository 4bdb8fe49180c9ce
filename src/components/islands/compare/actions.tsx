import type { CompareWords } from '#i18n/en/compare.ts';
import { CopyLink } from '../form/copy-link.tsx';

/** What to do with a comparison as it stands: share it, print it. */
export function Actions({ words }: { words: CompareWords }) {
  return (
    <p class="actions no-print">
      <CopyLink words={words.form} />
      <button type="button" class="plain" onClick={() => print()}>
        {words.form.print}
      </button>
    </p>
  );
}
