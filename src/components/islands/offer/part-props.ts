import type { OfferWords } from '#i18n/offer.ts';
import type { OfferState } from '#lib/offer/index.ts';

/** What the parts of the page are given. */
export interface PartProps {
  state: OfferState;
  update: (change: Partial<OfferState>) => void;
  words: OfferWords;
}
