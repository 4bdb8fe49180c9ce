import type { ComponentChildren } from 'preact';
import type { OfferWords } from '#i18n/offer.ts';
import { prefixed, slots, type OfferState, type Package, type Slot } from '#lib/offer/index.ts';

/** One line of the form: what is asked, then a cell for each package. */
export function PairRow({
  name,
  packages,
  revision,
  update,
  words,
  counts = () => true,
  cell,
}: Props) {
  const [label, hint] = words.fields[name];
  return (
    <div class="pair">
      <p class="pair-label">
        <span id={`label-${name}`}>{label}</span>
        {hint && (
          <span id={`hint-${name}`} class="hint">
            {hint}
          </span>
        )}
      </p>
      {packages.map((offer, place) => {
        const slot = slots[place] ?? 'a';
        return (
          <div key={`${slot} ${revision}`} class="pair-cell field">
            {counts(offer) ? (
              cell({
                slot,
                offer,
                words,
                labelledBy: `label-${name} offer-${place}`,
                hintId: hint ? `hint-${name}` : undefined,
                change: (told) => update(prefixed(slot, told) as Partial<OfferState>),
              })
            ) : (
              <p class="hint not-this">{words.notThis}</p>
            )}
          </div>
        );
      })}
    </div>
  );
}

/** The packages' names above their cells. Only the first head of a form has the ids that its cells are named by. */
export function PairHead({ names, title, first = false }: HeadProps) {
  return (
    <p class="pair pair-head" aria-hidden={first ? undefined : true}>
      <span class="pair-label">{title}</span>
      {names.map((name, place) => (
        <span key={name} id={first ? `offer-${place}` : undefined} class="offer-name">
          {name}
        </span>
      ))}
    </p>
  );
}

interface HeadProps {
  names: readonly string[];
  title?: string;
  first?: boolean;
}

interface Props {
  name: keyof Package;
  packages: readonly Package[];
  /** Counts changes from outside, to which what is typed yields. */
  revision: number;
  update: (change: Partial<OfferState>) => void;
  words: OfferWords;
  /** Whether the question concerns a package. */
  counts?: (offer: Package) => boolean;
  cell: (props: CellProps) => ComponentChildren;
}

export interface CellProps {
  slot: Slot;
  offer: Package;
  words: OfferWords;
  /** Ids of the row's label and the package's name. */
  labelledBy: string;
  hintId: string | undefined;
  change: (told: Partial<Package>) => void;
}
