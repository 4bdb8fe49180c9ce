import { between } from './bands.ts';
import type { Band, Contribution, Parameters } from './parameters.ts';
import type { PayLine, Situation } from './types.ts';

/**
 * The lines that are a rate on pay: pensions, health, unemployment, family, and the levies.
 * `base` is the pay that bears contributions and `ceiling` the social-security ceiling for the
 * working time, both in euros a year. Rates and conditions are data: `law.contributions`.
 */
export function contributionsOnPay(
  base: number,
  ceiling: number,
  situation: Situation,
  law: Parameters,
): PayLine[] {
  const lines: PayLine[] = [];
  for (const contribution of law.contributions) {
    if (isDue(contribution, base > ceiling, situation)) {
      lines.push(bandedLine(contribution, base, ceiling));
    }
  }
  lines.push(employerLine('accident-du-travail', base, situation.accident));
  if (situation.staff >= law.mobility.staffFrom) {
    lines.push(employerLine('versement-mobilite', base, situation.mobility));
  }
  return lines;
}

/** A line that only the employer pays: `rate` per cent of `base`. */
export function employerLine(id: PayLine['id'], base: number, rate: number): PayLine {
  return {
    id,
    base,
    employeeRate: null,
    employerRate: rate,
    employee: 0,
    employer: (base * rate) / 100,
  };
}

/** A line that only the employee pays: `rate` per cent of `base`. */
export function employeeLine(id: PayLine['id'], base: number, rate: number): PayLine {
  return {
    id,
    base,
    employeeRate: rate,
    employerRate: null,
    employee: (base * rate) / 100,
    employer: 0,
  };
}

function isDue(rule: Contribution, aboveCeiling: boolean, { staff, status }: Situation): boolean {
  return (
    staff >= (rule.staffFrom ?? 0) &&
    staff < (rule.staffBelow ?? Infinity) &&
    (!rule.cadreOnly || status === 'cadre') &&
    (!rule.aboveCeilingOnly || aboveCeiling)
  );
}

function bandedLine({ line, bands }: Contribution, pay: number, ceiling: number): PayLine {
  const base = Math.min(pay, (bands.at(-1)?.ceilings ?? 0) * ceiling);
  const employee = banded(bands, base, ceiling, 'employee');
  const employer = banded(bands, base, ceiling, 'employer');
  return {
    id: line,
    base,
    employeeRate: employee.rate,
    employerRate: employer.rate,
    employee: employee.amount,
    employer: employer.amount,
  };
}

/** What one party owes, and at what rate: the band's own if there is one, else the average. */
function banded(
  bands: readonly Band[],
  base: number,
  ceiling: number,
  party: 'employee' | 'employer',
): { amount: number; rate: number | null } {
  let amount = 0;
  let bandsInUse = 0;
  let rate = bands[0]?.[party] ?? 0;
  let low = 0;
  for (const band of bands) {
    const part = between(base, low, band.ceilings * ceiling);
    if (part > 0) bandsInUse += 1;
    amount += (part * (band[party] ?? 0)) / 100;
    low = band.ceilings * ceiling;
  }
  if (bandsInUse > 1) rate = (amount / base) * 100;
  return { amount, rate: rate === 0 ? null : rate };
}
