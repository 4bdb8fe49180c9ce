import type { GeneralReductionParameters } from './parameters.ts';
import type { PayLine } from './types.ts';

/**
 * The general reduction of the employer's contributions (RGDU), as a negative line.
 *
 * Its coefficient is rounded, so the employer's cost climbs in tiny steps; and it is still 2 % just
 * under three minimum wages and nothing from there, so the cost jumps. `base` is the pay that bears
 * contributions and `minimumWage` the SMIC for the working time, in euros a year.
 */
export function generalReduction(
  base: number,
  minimumWage: number,
  staff: number,
  rules: GeneralReductionParameters,
): PayLine[] {
  if (base <= 0 || base >= rules.endsAtMinimumWages * minimumWage) return [];
  const coefficient = reductionCoefficient(minimumWage / base, staff, rules);
  return [
    {
      id: 'reduction-generale',
      base,
      employeeRate: null,
      employerRate: -100 * coefficient,
      employee: 0,
      employer: -base * coefficient,
    },
  ];
}

function reductionCoefficient(
  minimumWageToPay: number,
  staff: number,
  { least, range, power, endsAtMinimumWages, decimals }: GeneralReductionParameters,
): number {
  const most = staff < range.staffBelow ? range.small : range.large;
  const slope = ((endsAtMinimumWages * minimumWageToPay - 1) / 2) ** power;
  return rounded(Math.min(least + most * slope, least + most), decimals);
}

function rounded(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale;
}
