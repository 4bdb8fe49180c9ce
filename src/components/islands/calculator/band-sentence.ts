import type { CalculatorWords } from '#i18n/calculator.ts';
import type { RoleBand } from '#lib/content/roles-data.ts';
import { euroRange, euros, perCent } from '#lib/format.ts';
import type { Payslip } from '#lib/pay/index.ts';

/** Where base pay of `gross` euros a year at full time falls in a band, in a sentence. */
export function placeSentence(
  gross: number,
  { situation }: Payslip,
  band: RoleBand,
  words: CalculatorWords,
): string {
  const t = words.band;
  const pay = euros(gross, words.tag);
  const subject = situation.time === 100 ? t.base(pay) : t.baseFullTime(pay);
  return `${subject} ${placed(gross, band, words)}`;
}

function placed(
  gross: number,
  { min, max, openTop }: RoleBand,
  { band: t, tag }: CalculatorWords,
): string {
  const range = euroRange(min, max, openTop, tag);
  if (min !== null && gross < min) return t.below(euros(min - gross, tag), range);
  if (max !== null && gross > max)
    return openTop ? t.aboveOpen(range) : t.above(euros(gross - max, tag), range);
  if (min === null || max === null || min === max) return t.inside(range);
  return t.within(perCent((100 * (gross - min)) / (max - min), 0, tag), range);
}
