import type { Locale } from '../site.config.ts';
import { calculator as en, type CalculatorWords } from './en.ts';

/** The calculator's words in one locale. */
export const calculatorWords = (locale: Locale): CalculatorWords => byLocale[locale];

export type { CalculatorWords };

const byLocale: Record<Locale, CalculatorWords> = { en };
