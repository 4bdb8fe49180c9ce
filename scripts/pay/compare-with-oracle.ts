import { lineIds, payslip, type Situation } from '#lib/pay/index.ts';
import type { OracleAnswer } from './oracle.ts';

const totals = [
  'gross',
  'net',
  'taxable',
  'tax',
  'takeHome',
  'cost',
  'employeeContributions',
  'employerContributions',
  'taxRate',
] as const;

/**
 * How far a payslip of ours is from the model's, figure by figure: euros a month, and points for
 * the tax rate.
 */
export function differences(
  grossYear: number,
  situation: Situation,
  official: OracleAnswer,
  on?: string,
): Map<string, number> {
  const ours = payslip(grossYear, situation, on);
  const found = new Map<string, number>();
  const months = 12;
  for (const name of totals) {
    const month = name === 'taxRate' ? ours[name] : ours[name] / months;
    found.set(name, Math.abs(month - official[name]));
  }
  for (const id of lineIds) {
    const line = ours.lines.find((candidate) => candidate.id === id);
    for (const party of ['employee', 'employer'] as const) {
      const gap = Math.abs((line?.[party] ?? 0) / months - official.lines[id][party]);
      found.set(`${id} (${party})`, gap);
    }
  }
  found.set('belowMinimum', ours.belowMinimum === official.belowMinimum ? 0 : 1);
  return found;
}
