/*
 * French payroll for private-sector employees, equal to the official model to the cent.
 *
 *   situation.ts           the job, the employer, the household: defaults and bounds
 *   payslip.ts             gross → lines, totals, net, tax, cost; the recipe, in order
 *     provident.ts         health cover and the provident scheme of cadres
 *     contributions.ts     everything that is a rate on pay; its table is data
 *     csg.ts               CSG and CRDS
 *     general-reduction.ts the relief that ends at three minimum wages
 *     withholding.ts       income tax: the scale (income-tax.ts, household.ts), neutral or own rate
 *   solve.ts               net, take-home or cost → payslip (stretches.ts, bisection.ts)
 *   raise.ts               what a raise leaves and costs
 *   cents.ts               printed lines that add up to printed totals
 *   benefits.ts            meal vouchers, public transport, remote work: what is exempt, what is pay
 *   parameters.ts          the law by date of effect, generated from the model
 *   sources.ts             the official page behind each line and figure
 */
export {
  mealVouchers,
  publicTransport,
  remoteWork,
  remoteWorkExemption,
  type Benefit,
  type MealVouchers,
  type PublicTransport,
  type RemoteWork,
} from './benefits.ts';
export { inCents, shareOut, type PrintedPayslip } from './cents.ts';
export { lineIds, type LineId } from './lines.ts';
export { parameters, parametersOn, type Parameters } from './parameters.ts';
export { payslip } from './payslip.ts';
export { raise, type Raise } from './raise.ts';
export { defaultSituation, largestAmount } from './situation.ts';
export { solve, type GapCause, type Solution } from './solve.ts';
export { benefitSources, lineSources, parameterSources, type Source } from './sources.ts';
export type {
  AmountKind,
  Household,
  PayLine,
  Payslip,
  Period,
  Situation,
  Status,
  TaxMethod,
} from './types.ts';
