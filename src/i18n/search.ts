import type { Locale } from '../site.config.ts';
import { search as en, type SearchWords } from './en.ts';

/** The search's words in one locale. */
export const searchWords = (locale: Locale): SearchWords => byLocale[locale];

export type { SearchWords };

const byLocale: Record<Locale, SearchWords> = { en };
