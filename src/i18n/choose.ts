import type { Locale } from '../site.config.ts';
import {
  choose as en,
  choosePage as enPage,
  type ChoosePageWords,
  type ChooseWords,
} from './en.ts';

/** The words of the result and the roadmap in one locale, which readers download. */
export const chooseWords = (locale: Locale): ChooseWords => byLocale[locale];

/** The words of the page around them in one locale. */
export const choosePageWords = (locale: Locale): ChoosePageWords => pageByLocale[locale];

export type { ChoosePageWords, ChooseWords };

const byLocale: Record<Locale, ChooseWords> = { en };
const pageByLocale: Record<Locale, ChoosePageWords> = { en: enPage };
