import type { OfferWords } from '#i18n/offer.ts';
import { euros } from '#lib/format.ts';
import type { Weighed } from '#lib/offer/index.ts';
import type { Ignored } from '#lib/url-state/codec.ts';

/** What the reader should know first: parts of a link left out, pay below the SMIC. */
export function Notices({ weighed, ignored, words }: Props) {
  const name = (place: number): string => words.names[place] ?? '';
  const notices = [
    ...(ignored.length > 0
      ? [
          words.ignored(
            ignored.map(({ key, value, expected }) => `${key} “${value}” (${expected})`).join('; '),
          ),
        ]
      : []),
    ...weighed.flatMap(({ belowMinimum }, place) => (belowMinimum ? [words.low(name(place))] : [])),
  ];
  return (
    <div class="notices" role="status">
      {notices.map((notice) => (
        <p key={notice}>{notice}</p>
      ))}
    </div>
  );
}

/** What of the benefits counts as pay, under the table. */
export function TaxedBenefits({ weighed, words }: Omit<Props, 'ignored'>) {
  return (
    <>
      {weighed.map(
        ({ taxedBenefits }, place) =>
          taxedBenefits >= 0.5 && (
            <p key={place} class="quiet small">
              {words.taxed(words.names[place] ?? '', euros(taxedBenefits, words.tag))}
            </p>
          ),
      )}
    </>
  );
}

interface Props {
  weighed: readonly Weighed[];
  ignored: readonly Ignored[];
  words: OfferWords;
}
