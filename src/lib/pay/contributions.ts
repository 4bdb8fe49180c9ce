import type { Contribution, Parameters } from './parameters.ts';
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
    if (isDue(contribution, base / ceiling, situation)) {
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

function isDue(rule: Contribution, ceilings: number, { staff, status }: Situation): boolean {
  return (
    staff >= rule.staffFrom &&
    staff < rule.staffBelow &&
    ceilings > rule.aboveCeilings &&
    (status === 'cadre' || !rule.cadreOnly)
  );
}

function bandedLine({ line, bands }: Contribution, pay: number, ceiling: number): PayLine {
  let base = 0;
  let employee = 0;
  let employer = 0;
  for (const band of bands) {
    const part = Math.min(pay, band.ceilings * ceiling) - base;
    if (part <= 0) break;
    base += part;
    employee += (part * band.employee) / 100;
    employer += (part * band.employer) / 100;
  }
  const first = bands[0];
  const only = first && base <= first.ceilings * ceiling ? first : undefined;
  return {
    id: line,
    base,
    employeeRate: (only ? only.employee : averageRate(employee, base)) || null,
    employerRate: (only ? only.employer : averageRate(employer, base)) || null,
    employee,
    employer,
  };
}

/** What one pays on all bands together, in per cent. */
function averageRate(amount: number, base: number): number {
  return (amount / base) * 100;
}
