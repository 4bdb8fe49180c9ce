import { progressive } from './bands.ts';
import { householdParts, type Parts } from './household.ts';
import type { IncomeTaxParameters } from './parameters.ts';
import type { Situation } from './types.ts';

/**
 * The household's average rate, per cent, when `taxable` euros a year of pay come on top of its
 * other income: what the tax office sends to the employer once it knows the household.
 * Other income is taken as it stands after its own deductions.
 */
export function scaleRate(
  taxable: number,
  situation: Situation,
  rules: IncomeTaxParameters,
): number {
  const income = lessWorkExpenses(taxable, rules) + situation.otherIncome;
  if (income <= 0) return 0;
  return (100 * householdTax(income, situation, rules)) / (taxable + situation.otherIncome);
}

/** Income tax and CEHR of a household, euros a year, on what is left after deductions. */
export function householdTax(
  income: number,
  situation: Pick<Situation, 'household' | 'children'>,
  rules: IncomeTaxParameters,
): number {
  const kind = situation.household === 'couple' ? 'couple' : 'single';
  const tax = taxAfterQuotient(income, householdParts(situation), rules);
  const discount = Math.max(0, rules.discount[kind] - (rules.discount.rate / 100) * tax);
  return Math.max(0, tax - discount) + progressive(income, rules.highIncome[kind]);
}

/** The tax of all parts, but never under that of the adults alone less the cap on what children save. */
function taxAfterQuotient(income: number, parts: Parts, rules: IncomeTaxParameters): number {
  const taxOf = (count: number): number => count * progressive(income / count, rules.scale);
  return Math.max(taxOf(parts.all), taxOf(parts.adults) - quotientCap(parts, rules));
}

function quotientCap(parts: Parts, { quotientCap: cap }: IncomeTaxParameters): number {
  if (parts.loneParent === 0) return cap.halfPart * 2 * parts.dependants;
  // A lone parent's first half part for a child is within the cap of their own.
  return cap.halfPart * 2 * Math.max(0, parts.dependants - parts.loneParent) + cap.loneParent;
}

function lessWorkExpenses(taxable: number, { workExpenses }: IncomeTaxParameters): number {
  const { rate, least, most } = workExpenses;
  return Math.max(0, taxable - Math.max(least, Math.min((taxable * rate) / 100, most)));
}
