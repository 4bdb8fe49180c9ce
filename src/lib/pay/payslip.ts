import { contributionsOnPay } from './contributions.ts';
import { csgCrds } from './csg.ts';
import { generalReduction } from './general-reduction.ts';
import { lineIds, type LineId } from './lines.ts';
import { parametersOn, type Parameters } from './parameters.ts';
import { provident } from './provident.ts';
import { boundedAmount, completeSituation } from './situation.ts';
import type { PayLine, Payslip, Situation } from './types.ts';
import { withholding } from './withholding.ts';

/**
 * The payslip of a year at `grossYear` euros, base pay and variable together.
 *
 * Nothing throws and no result is NaN: a gross that is not a number or is negative counts as 0, one
 * above `largestAmount` as that; see `completeSituation` for the rest. `on` is the ISO date whose
 * law applies; without it, the newest.
 * Equals the official model (Urssaf's modele-social): `npm run verify:pay`.
 */
export function payslip(
  grossYear: number,
  situation: Partial<Situation> = {},
  on?: string,
): Payslip {
  const law = parametersOn(on);
  return payslipUnder(law, boundedAmount(grossYear), completeSituation(situation, law));
}

/** The same for a gross and a situation that are already within bounds. */
export function payslipUnder(law: Parameters, gross: number, situation: Situation): Payslip {
  const { ceiling, fullTimeCeiling, minimumWage } = thresholds(law, situation);

  const scheme = provident(gross, fullTimeCeiling, situation, law);
  const base = gross + scheme.countedAsPay;
  const lines = printed(
    scheme.lines,
    contributionsOnPay(base, ceiling, situation, law),
    csgCrds(gross, scheme.employerShare, ceiling, law.csg),
    generalReduction(base, minimumWage, situation.staff, law.generalReduction),
  );

  let employeeContributions = 0;
  let employerContributions = 0;
  let csgCrdsNonDeductible = 0;
  for (const { id, employee, employer } of lines) {
    employeeContributions += employee;
    employerContributions += employer;
    if (id === 'csg-crds-non-deductible') csgCrdsNonDeductible = employee;
  }

  // The employee's share of a health cover can exceed the smallest pay: net stops at nothing.
  const net = Math.max(0, gross - employeeContributions);
  const taxable = net + csgCrdsNonDeductible + scheme.employerShare + scheme.countedAsIncome;
  const { tax, rate } = withholding(taxable, situation, law);

  return {
    gross,
    net,
    taxable,
    tax,
    taxRate: rate,
    takeHome: net - tax,
    cost: gross + employerContributions,
    employeeContributions,
    employerContributions,
    lines,
    situation,
    law: law.from,
    belowMinimum: payOfOrdinaryMonth(gross, situation) < minimumWage / 12 - binaryNoise,
  };
}

/** Euros a year, for the working time where the law says so. */
function thresholds(law: Parameters, { time }: Situation): Thresholds {
  const fullTimeCeiling = law.ceilingMonth * 12;
  return {
    fullTimeCeiling,
    ceiling: (fullTimeCeiling * time) / 100,
    minimumWage: (law.minimumWageHour * law.fullTimeWeek * 52 * time) / 100,
  };
}

/** The minimum wage is checked month by month, so a thirteenth month does not help. */
function payOfOrdinaryMonth(gross: number, { variable, months }: Situation): number {
  const bonus = Math.min(variable, gross);
  return (gross - bonus) / months + bonus / 12;
}

/** Lines that come to something, in printing order. */
function printed(...groups: PayLine[][]): PayLine[] {
  const slots: (PayLine | undefined)[] = lineIds.map(() => undefined);
  for (const lines of groups) {
    for (const line of lines) {
      if (line.employee !== 0 || line.employer !== 0) slots[placeOf[line.id]] = line;
    }
  }
  return slots.filter((line) => line !== undefined);
}

const placeOf = Object.fromEntries(lineIds.map((id, place) => [id, place])) as Record<
  LineId,
  number
>;

// The minimum itself, as pay divided by months, may fall short in the last binary digit.
const binaryNoise = 1e-6;

interface Thresholds {
  ceiling: number;
  fullTimeCeiling: number;
  minimumWage: number;
}
