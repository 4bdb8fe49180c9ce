import { lineSources, type LineId, type Source } from '#lib/pay/index.ts';
import type { Locale } from '../site.config.ts';
import { payslipLines as en } from './en.ts';

/**
 * The words of each payslip line in one locale, with its legal source. Apart from the calculator's words: the page hands them to
 * the island, whose HTML has them anyway, so that the script need not.
 */
export const payslipLines = (locale: Locale): Record<LineId, LineWords> =>
  Object.fromEntries(
    Object.entries(byLocale[locale]).map(([id, words]) => [
      id,
      { ...words, source: lineSources[id as LineId] },
    ]),
  ) as Record<LineId, LineWords>;

const byLocale: Record<Locale, typeof en> = { en };

export interface LineWords {
  name: string;
  explanation: string;
  source: Source;
}
