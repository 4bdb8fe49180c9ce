import { payslip } from './payslip.ts';
import type { Situation } from './types.ts';

/**
 * What a raise of `delta` gross euros a year leaves after tax, and what it costs the employer.
 * Works for a cut (negative `delta`) too. Any figure that is not a number counts as 0.
 */
export function raise(
  grossYear: number,
  delta: number,
  situation: Partial<Situation> = {},
  on?: string,
): Raise {
  const before = payslip(grossYear, situation, on);
  const after = payslip(before.gross + (Number.isNaN(delta) ? 0 : delta), situation, on);
  const added = after.gross - before.gross;
  const keptYear = after.takeHome - before.takeHome;
  const reduced = (slip: typeof before): boolean =>
    slip.gross === 0 || slip.lines.some(({ id }) => id === 'reduction-generale');
  return {
    keptYear,
    keptMonth: keptYear / before.situation.months,
    costYear: after.cost - before.cost,
    keptShare: added === 0 ? 0 : (100 * keptYear) / added,
    crosses3Smic: reduced(before) !== reduced(after),
  };
}

/** Euros, and per cent of the raise. */
export interface Raise {
  keptYear: number;
  /** A month is the year divided by the situation's months. */
  keptMonth: number;
  costYear: number;
  keptShare: number;
  /** Whether the general reduction ends (or starts) on the way, which makes the cost jump. */
  crosses3Smic: boolean;
}
