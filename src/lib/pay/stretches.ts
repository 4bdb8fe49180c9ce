import { turningPoint } from './bisection.ts';
import type { Parameters } from './parameters.ts';
import { largestAmount } from './situation.ts';
import type { Payslip, Situation } from './types.ts';

/** A stretch of yearly gross, in euros, both ends within it. */
export interface Stretch {
  low: number;
  high: number;
}

/**
 * The stretches of gross along which net, and the tax before it is rounded, climb without a jump,
 * from the lowest. They break where the CET begins (it is due on the whole of pay above the
 * ceiling) and, with the neutral rate, at each step of its table. At a break both net and
 * take-home fall back, so the lowest gross that gives an amount is in the first stretch reaching it.
 */
export function* stretches(
  at: (gross: number) => Payslip,
  situation: Situation,
  law: Parameters,
): Generator<Stretch> {
  const cet = turningPoint((gross) => bearsCet(at(gross)), 0, largestAmount);
  for (const stretch of [
    { low: 0, high: cet.before },
    { low: cet.from, high: largestAmount },
  ]) {
    if (situation.tax === 'neutral') yield* betweenNeutralSteps(stretch, at, law);
    else yield stretch;
  }
}

function* betweenNeutralSteps(
  { low, high }: Stretch,
  at: (gross: number) => Payslip,
  law: Parameters,
): Generator<Stretch> {
  let start = low;
  for (const { below } of law.neutralRate) {
    const bound = below * 12;
    if (bound <= at(start).taxable) continue;
    if (bound > at(high).taxable) break;
    const step = turningPoint((gross) => at(gross).taxable >= bound, start, high);
    yield { low: start, high: step.before };
    start = step.from;
  }
  yield { low: start, high };
}

function bearsCet({ lines }: Payslip): boolean {
  return lines.some(({ id }) => id === 'cet');
}
