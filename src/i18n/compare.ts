import type { Locale } from '../site.config.ts';
import { compare as en, type CompareWords } from './en.ts';

/** The comparison's words in one locale. */
export const comparisonWords = (locale: Locale): CompareWords => byLocale[locale];

const byLocale: Record<Locale, CompareWords> = { en };
