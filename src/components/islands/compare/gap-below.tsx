import type { CompareWords } from '#i18n/en.ts';
import type { Gap } from '#lib/salary/gap.ts';

/** The distance to the first role, below a figure; nothing where there is none. `<data>` holds the euros. */
export function GapBelow({ gap, words }: { gap: Gap | null | undefined; words: CompareWords }) {
  return gap ? (
    <data class="gap line" value={gap.euros.toFixed(2)}>
      {words.pay.gap(gap)}
    </data>
  ) : null;
}
