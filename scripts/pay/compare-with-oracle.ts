import { lineIds, payslip } from '#lib/pay/index.ts';
import type { OracleAnswer } from './oracle.ts';
import type { Case } from './situations.ts';

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
 * Each figure of our payslip beside the model's: euros a month, per cent for the tax rate, and
 * 1 or 0 for whether the pay is under the minimum wage.
 */
export function compare(
  { grossYear, situation, on }: Case,
  official: OracleAnswer,
): Map<string, Comparison> {
  const payslipOfYear = payslip(grossYear, situation, on);
  const compared = new Map<string, Comparison>();
  const beside = (figure: string, ours: number, theirs: number): void => {
    compared.set(figure, { ours, theirs, gap: Math.abs(ours - theirs) });
  };
  for (const name of totals) {
    const ours = payslipOfYear[name];
    beside(name, name === 'taxRate' ? ours : ours / 12, official[name]);
  }
  for (const id of lineIds) {
    const line = payslipOfYear.lines.find((candidate) => candidate.id === id);
    for (const party of ['employee', 'employer'] as const) {
      beside(`${id} (${party})`, (line?.[party] ?? 0) / 12, official.lines[id][party]);
    }
  }
  beside('belowMinimum', Number(payslipOfYear.belowMinimum), Number(official.belowMinimum));
  return compared;
}

export interface Comparison {
  ours: number;
  theirs: number;
  gap: number;
}
