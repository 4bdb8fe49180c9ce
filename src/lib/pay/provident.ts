import { employerLine } from './contributions.ts';
import type { Exemption, Parameters } from './parameters.ts';
import type { PayLine, Situation } from './types.ts';

/**
 * The complementary health cover and the provident scheme of cadres, and what they do to the bases.
 * `gross` and `ceiling` (of a full-time job, whatever the working time) are euros a year.
 */
export function provident(
  gross: number,
  ceiling: number,
  situation: Situation,
  law: Parameters,
): Provident {
  const rules = law.provident;
  const lines: PayLine[] = [];

  const premium = situation.health * 12;
  const employerHealth = (premium * situation.healthEmployer) / 100;
  const employeeHealth = premium - employerHealth;
  lines.push({
    id: 'sante',
    base: premium,
    employeeRate: 100 - situation.healthEmployer,
    employerRate: situation.healthEmployer,
    employee: employeeHealth,
    employer: employerHealth,
  });

  let employerShare = employerHealth;
  if (situation.status === 'cadre') {
    const cadre = employerLine('prevoyance', Math.min(gross, ceiling), rules.cadreRate);
    employerShare += cadre.employer;
    lines.push(cadre);
  }
  if (situation.staff >= rules.forfaitSocial.staffFrom) {
    lines.push(employerLine('forfait-social', employerShare, rules.forfaitSocial.rate));
  }

  return {
    lines,
    employerShare,
    countedAsPay: above(employerShare, rules.employerExemption, gross, ceiling),
    countedAsIncome: above(employeeHealth, rules.employeeExemption, gross, ceiling),
  };
}

/** What exceeds an exemption. */
function above(share: number, exemption: Exemption, gross: number, ceiling: number): number {
  const { ofCeiling, ofPay, mostOfCeiling } = exemption;
  const exempt = Math.min(ofCeiling * ceiling + ofPay * gross, mostOfCeiling * ceiling) / 100;
  return Math.max(0, share - exempt);
}

export interface Provident {
  lines: PayLine[];
  /** What the employer pays in: counted in full by CSG-CRDS and by income tax. */
  employerShare: number;
  /** The part of the employer's share that bears contributions as pay does. */
  countedAsPay: number;
  /** The part of the employee's share that is not deducted from taxable pay. */
  countedAsIncome: number;
}
