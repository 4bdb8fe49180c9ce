import type { LineId } from './lines.ts';

export type Status = 'cadre' | 'non-cadre';
export type TaxMethod = 'scale' | 'neutral' | 'rate';
export type Household = 'single' | 'couple' | 'lone-parent';
export type AmountKind = 'gross' | 'net' | 'take-home' | 'cost';
export type Period = 'year' | 'month';

/** The job, the employer and the household: everything but the salary. */
export interface Situation {
  /** Months the yearly gross is paid over, 12 to 16; 13 for a thirteenth month. */
  months: number;
  /** Gross euros a year on top of base pay. */
  variable: number;
  status: Status;
  /** Per cent of full time, 20 to 100. */
  time: number;
  /** Headcount of the employer. */
  staff: number;
  /** Complementary health cover, euros a month in all. */
  health: number;
  /** The employer's share of the health cover, per cent. */
  healthEmployer: number;
  /** Work-accident rate (AT/MP), per cent; raised to the least that the law knows. */
  accident: number;
  /** Mobility levy (versement mobilite), per cent; due from 11 staff. */
  mobility: number;
  tax: TaxMethod;
  /** The household's own withholding rate, per cent; read only with `tax: 'rate'`. */
  rate: number;
  household: Household;
  /** Dependent children, 0 to 9. */
  children: number;
  /** Euros a year of the rest of the household, after its deductions; read only with `tax: 'scale'`. */
  otherIncome: number;
}

/**
 * One line of a payslip, in euros a year, unrounded.
 *
 * `base * rate / 100` is the amount of each party. A rate is null for a party that the line does
 * not charge; where a line has several bands, the rate is the average over them.
 * The line `reduction-generale` is negative: it lowers what the employer pays.
 */
export interface PayLine {
  id: LineId;
  base: number | null;
  employeeRate: number | null;
  employerRate: number | null;
  employee: number;
  employer: number;
}

/** A year of pay. Amounts are euros a year, unrounded (the tax is a whole euro by law). */
export interface Payslip {
  gross: number;
  /** Paid by the employer before income tax (net a payer avant impot). */
  net: number;
  /** What income tax is reckoned on (net imposable). */
  taxable: number;
  tax: number;
  /** Per cent of `taxable` that is withheld. */
  taxRate: number;
  /** `net` less `tax`. */
  takeHome: number;
  /** `gross` plus the employer's contributions. */
  cost: number;
  employeeContributions: number;
  /** After the general reduction. */
  employerContributions: number;
  /** The lines that apply, in the order of `lineIds`; their sums are the two totals above. */
  lines: PayLine[];
  /** The situation as it was understood: complete and within bounds. */
  situation: Situation;
  /** ISO date of effect of the parameters used. */
  law: string;
  /** Whether pay for a month is under the minimum wage (SMIC) for the working time. */
  belowMinimum: boolean;
}
