import type { Payslip } from '../pay/index.ts';

/** What of a payslip compares with a band, which speaks of base pay at full time: gross euros a year without the variable, scaled up. */
export function comparableGross({ gross, situation: { variable, time } }: Payslip): number {
  return (Math.max(0, gross - variable) * 100) / time;
}
