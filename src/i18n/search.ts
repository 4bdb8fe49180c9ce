import type { Locale } from '../site.config.ts';
// Straight from its file: the search's script is bundled on its own, and would take every other word along.
import { search as en, type SearchWords } from './en/search.ts';

/** The search's words in one locale. */
export const searchWords = (locale: Locale): SearchWords => byLocale[locale];

export type { SearchWords };

const byLocale: Record<Locale, SearchWords> = { en };
