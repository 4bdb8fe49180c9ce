import { largestAmount } from './situation.ts';
import { boundedAmount, completeSituation } from './situation.ts';
import { parametersOn } from './parameters.ts';
import { payslipUnder } from './payslip.ts';
import type { AmountKind, Payslip, Period, Situation } from './types.ts';
export function solve(
  target: { amount: number; of: AmountKind; per: Period },
  situation: Partial<Situation> = {},
  on?: string,
): Solution {
  const law = parametersOn(on);
  const complete = completeSituation(situation, law);
  const year = boundedAmount(target.amount * (target.per === 'month' ? complete.months : 1));
  const at = (gross: number): Payslip => payslipUnder(law, gross, complete);
  if (target.of === 'gross')
    return { kind: 'found', payslip: at(boundedAmount(year + complete.variable)) };
  const key = target.of === 'take-home' ? 'takeHome' : target.of;
  let lo = 0,
    hi = largestAmount;
  for (let i = 0; i < 100; i++) {
    const m = (lo + hi) / 2;
    if (at(m)[key] < year) lo = m;
    else hi = m;
  }
  return { kind: 'found', payslip: at(hi) };
}
export type Solution =
  { kind: 'found'; payslip: Payslip } | { kind: 'gap'; below: Payslip; above: Payslip };
