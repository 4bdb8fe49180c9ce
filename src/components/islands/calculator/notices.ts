import type { CalculatorWords } from '#i18n/calculator.ts';
import { minimumWageYear } from '#lib/calculator/minimum-wage.ts';
import type { CalculatorState } from '#lib/calculator/state.ts';
import { verified } from '#lib/calculator/verified.ts';
import { euros, eurosAndCents } from '#lib/format.ts';
import { largestAmount, type Solution } from '#lib/pay/index.ts';

/** What the reader should know with the result: a cost no gross gives, pay below the SMIC or beyond what was checked. */
export function noticesOf(
  solution: Solution,
  { per }: CalculatorState,
  words: CalculatorWords,
): string[] {
  const found = solution.kind === 'found';
  const { gross, belowMinimum, situation } = found ? solution.payslip : solution.nearest;
  const notices: string[] = [];
  if (!found) {
    const { below, above, cause } = solution;
    const shown = (year: number) =>
      eurosAndCents(per === 'month' ? year / situation.months : year, words.tag);
    notices.push(
      words.gap[cause](shown(below.gross), shown(below.cost), shown(above.cost), words.per[per]),
    );
  }
  if (belowMinimum)
    notices.push(words.low(eurosAndCents(minimumWageYear(situation.time) / 12, words.tag)));
  if (gross >= largestAmount) notices.push(words.highest(euros(largestAmount, words.tag)));
  else if (gross > verified.upTo) notices.push(words.high(euros(verified.upTo, words.tag)));
  return notices;
}
