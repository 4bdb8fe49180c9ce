import type { PayLine, Payslip, Period } from './types.ts';

/**
 * A year or a month of a payslip in whole cents, so that what is printed adds up.
 *
 * The four amounts are each rounded to the nearest cent; contributions and tax are the differences
 * between them; and the lines are shared out by largest remainder, so that they add up to the
 * printed contributions. Every figure is within a cent of the exact one.
 * A month is the year divided by the situation's months.
 */
export function inCents(payslip: Payslip, period: Period): PrintedPayslip {
  const months = period === 'month' ? payslip.situation.months : 1;
  const rounded = (yearly: number): number => Math.round((yearly / months) * 100);
  const gross = rounded(payslip.gross);
  const net = rounded(payslip.net);
  const takeHome = rounded(payslip.takeHome);
  const cost = rounded(payslip.cost);
  // Where net stops at nothing, the employee owes more than the gross.
  const employee = payslip.net === 0 ? rounded(payslip.employeeContributions) : gross - net;

  const employeeCents = shareOut(
    payslip.lines.map((line) => (line.employee / months) * 100),
    employee,
  );
  const employerCents = shareOut(
    payslip.lines.map((line) => (line.employer / months) * 100),
    cost - gross,
  );
  return {
    gross: gross / 100,
    net: net / 100,
    taxable: rounded(payslip.taxable) / 100,
    tax: (net - takeHome) / 100,
    taxRate: payslip.taxRate,
    takeHome: takeHome / 100,
    cost: cost / 100,
    employeeContributions: employee / 100,
    employerContributions: (cost - gross) / 100,
    lines: payslip.lines.map((line, index) => ({
      ...line,
      base: line.base === null ? null : rounded(line.base) / 100,
      employee: (employeeCents[index] ?? 0) / 100,
      employer: (employerCents[index] ?? 0) / 100,
    })),
  };
}

/**
 * Whole numbers that add up to `total`, each within one of its exact share.
 *
 * @example shareOut([33.4, 33.3, 33.3], 100) // [34, 33, 33]
 */
export function shareOut(shares: readonly number[], total: number): number[] {
  const whole = shares.map(Math.floor);
  const missing = total - whole.reduce((sum, share) => sum + share, 0);
  const byRemainder = shares
    .map((share, index) => ({ index, remainder: share - Math.floor(share) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, missing)) whole[index] = (whole[index] ?? 0) + 1;
  return whole;
}

/** The amounts of a payslip, in euros with at most two decimals; rates in per cent, unrounded. */
export interface PrintedPayslip extends Omit<
  Payslip,
  'lines' | 'situation' | 'law' | 'belowMinimum'
> {
  lines: PayLine[];
}
