import type { Locale } from '../site.config.ts';
import { offer as en, offerPage as enPage, type OfferPageWords, type OfferWords } from './en.ts';

/** The words of the offer page's form and results, which readers download. */
export const offerWords = (locale: Locale): OfferWords => byLocale[locale];

/** The words of the page around them. */
export const offerPageWords = (locale: Locale): OfferPageWords => pageByLocale[locale];

export type { OfferWords, OfferPageWords };

const byLocale: Record<Locale, OfferWords> = { en };
const pageByLocale: Record<Locale, OfferPageWords> = { en: enPage };
