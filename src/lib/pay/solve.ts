import { turningPoint } from './bisection.ts';
import { parametersOn } from './parameters.ts';
import { payslipUnder } from './payslip.ts';
import { boundedAmount, completeSituation, largestAmount } from './situation.ts';
import { stretches, type Stretch } from './stretches.ts';
import type { AmountKind, Payslip, Period, Situation } from './types.ts';

/**
 * The payslip in which `amount` euros is `of`, a year or a month (the year divided by the
 * situation's months). For `gross` the situation's variable is added to the amount; for the other
 * three the amount is everything, variable included.
 *
 * - Where several gross salaries give one net or take-home (the CET, the steps of the neutral rate,
 *   tax in whole euros), the lowest is chosen.
 * - Where no gross gives the cost, the answer is a `gap` with the nearest payslips, to the cent of
 *   gross, on both sides. That is so at three SMIC and at the ceiling, but also in hairline gaps of
 *   a few euros a year below three SMIC: see `GapCause`.
 * - An amount that is not a number or is negative counts as 0. One out of reach is brought within
 *   reach: no cost is under that of a gross of 0, and no gross exceeds `largestAmount`.
 */
export function solve(
  target: { amount: number; of: AmountKind; per: Period },
  situation: Partial<Situation> = {},
  on?: string,
): Solution {
  const law = parametersOn(on);
  const complete = completeSituation(situation, law);
  const at = (gross: number): Payslip => payslipUnder(law, gross, complete);
  const yearly = boundedAmount(target.amount * (target.per === 'month' ? complete.months : 1));

  switch (target.of) {
    case 'gross':
      return { kind: 'found', payslip: at(boundedAmount(yearly + complete.variable)) };
    case 'cost':
      return withCost(yearly, at);
    case 'net':
      return lowest(stretches(at, complete, law), (stretch) => withNet(yearly, stretch, at), at);
    case 'take-home':
      return lowest(
        stretches(at, complete, law),
        (stretch) => withTakeHome(yearly, stretch, at),
        at,
      );
  }
}

type PayslipAt = (gross: number) => Payslip;

/** Cost climbs all the way, but with jumps. */
function withCost(asked: number, at: PayslipAt): Solution {
  const reaches = (gross: number): boolean => at(gross).cost >= asked;
  const gross = turningPoint(reaches, 0, largestAmount).from;
  const payslip = at(gross);
  const outOfReach = gross === 0 || gross === largestAmount;
  if (outOfReach || isAmount(payslip.cost, asked)) return { kind: 'found', payslip };

  const cents = Math.round(gross * 100);
  const firstAbove = reaches(cents / 100) ? cents : cents + 1;
  const below = at((firstAbove - 1) / 100);
  const above = at(firstAbove / 100);
  const nearest = asked - below.cost <= above.cost - asked ? below : above;
  return { kind: 'gap', below, above, nearest, cause: causeOfGap(below, above) };
}

/** The payslip of the first stretch that has one; the highest of all when the amount is beyond. */
function lowest(
  all: Iterable<Stretch>,
  within: (stretch: Stretch) => Payslip | undefined,
  at: PayslipAt,
): Solution {
  for (const stretch of all) {
    const payslip = within(stretch);
    if (payslip) return { kind: 'found', payslip };
  }
  return { kind: 'found', payslip: at(largestAmount) };
}

function withNet(asked: number, { low, high }: Stretch, at: PayslipAt): Payslip | undefined {
  if (at(high).net < asked) return undefined;
  return at(turningPoint((gross) => at(gross).net >= asked, low, high).from);
}

/**
 * Tax is in whole euros, so take-home climbs as a saw: for each whole tax that can be, take the
 * gross that nets the asked amount plus that tax, and keep the first whose tax it really is.
 */
function withTakeHome(asked: number, { low, high }: Stretch, at: PayslipAt): Payslip | undefined {
  // Before rounding, take-home is within half a euro of what it is after.
  const nearlyReaches = (gross: number): boolean => beforeRounding(at(gross)) >= asked - 0.5;
  if (!nearlyReaches(high)) return undefined;
  const start = turningPoint(nearlyReaches, low, high).from;
  for (let { tax } = at(start); ; tax += 1) {
    const payslip = withNet(asked + tax, { low: start, high }, at);
    if (!payslip || payslip.tax < tax) return undefined;
    if (payslip.tax === tax && isAmount(payslip.takeHome, asked)) return payslip;
  }
}

function beforeRounding({ net, taxable, taxRate }: Payslip): number {
  return net - (taxable * taxRate) / 100;
}

function isAmount(found: number, asked: number): boolean {
  return Math.abs(found - asked) < 1e-6;
}

function causeOfGap(below: Payslip, above: Payslip): GapCause {
  const has = ({ lines }: Payslip, line: string): boolean => lines.some(({ id }) => id === line);
  if (has(below, 'reduction-generale') !== has(above, 'reduction-generale')) return 'reduction-end';
  if (has(below, 'cet') !== has(above, 'cet')) return 'ceiling';
  return 'rounding';
}

export type Solution =
  | { kind: 'found'; payslip: Payslip }
  | {
      kind: 'gap';
      below: Payslip;
      above: Payslip;
      /** Whichever of the two costs closest to what was asked. */
      nearest: Payslip;
      cause: GapCause;
    };

/**
 * Why no gross has a cost:
 * - `reduction-end`: the general reduction ends at three SMIC, more than a thousand euros a year;
 * - `ceiling`: the CET begins above the social-security ceiling, about a hundred euros a year;
 * - `rounding`: the coefficient of the reduction has four decimals, so the cost climbs in steps of
 *   two to seven euros a year; frequent at low pay (half of the costs near the SMIC).
 */
export type GapCause = 'reduction-end' | 'ceiling' | 'rounding';
