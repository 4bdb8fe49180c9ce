import { latestParameters, type Parameters } from './parameters.ts';
import type { Household, Situation, Status, TaxMethod } from './types.ts';

/** The situation taken when nothing is said: a full-time cadre, single, in a firm of 50. */
export const defaultSituation: Situation = {
  months: 12,
  variable: 0,
  status: 'cadre',
  time: 100,
  staff: 50,
  health: 40,
  healthEmployer: 50,
  accident: latestParameters.accident.mean,
  mobility: 0,
  tax: 'scale',
  rate: 0,
  household: 'single',
  children: 0,
  otherIncome: 0,
};

/** Above this, a yearly amount in euros is taken for this. */
export const largestAmount = 10_000_000;

/**
 * Fills in what is missing and brings every figure within its bounds: a figure that is not a number
 * becomes the default, one out of bounds becomes the nearest bound, and counts lose their decimals.
 */
export function completeSituation(said: Partial<Situation>, law: Parameters): Situation {
  const usual = defaultSituation;
  return {
    months: within(said.months, 12, 16, usual.months),
    variable: within(said.variable, 0, largestAmount, usual.variable),
    status: oneOf<Status>(said.status, statuses),
    time: within(said.time, 20, 100, usual.time),
    staff: Math.floor(within(said.staff, 0, 10_000_000, usual.staff)),
    health: within(said.health, 0, 10_000, usual.health),
    healthEmployer: within(said.healthEmployer, 0, 100, usual.healthEmployer),
    accident: within(said.accident, law.accident.least, 100, law.accident.mean),
    mobility: within(said.mobility, 0, 100, usual.mobility),
    tax: oneOf<TaxMethod>(said.tax, taxMethods),
    // Past 90 % a raise would leave less than nothing. No household comes near: the scale ends at 49 %.
    rate: within(said.rate, 0, 90, usual.rate),
    household: oneOf<Household>(said.household, households),
    children: Math.floor(within(said.children, 0, 9, usual.children)),
    otherIncome: within(said.otherIncome, 0, largestAmount, usual.otherIncome),
  };
}

/** A yearly amount in euros as the engine takes it: NaN and negatives are 0, and there is a largest. */
export function boundedAmount(euros: number): number {
  return within(euros, 0, largestAmount, 0);
}

function within(value: number | undefined, least: number, most: number, fallback: number): number {
  if (value === undefined || Number.isNaN(value)) return fallback;
  return Math.min(Math.max(value, least), most);
}

/** The value if it is a known one, else the first of them. */
function oneOf<Value extends string>(value: string | undefined, known: readonly Value[]): Value {
  return known.find((candidate) => candidate === value) ?? (known[0] as Value);
}

// The default comes first.
const statuses: readonly Status[] = ['cadre', 'non-cadre'];
const taxMethods: readonly TaxMethod[] = ['scale', 'neutral', 'rate'];
const households: readonly Household[] = ['single', 'couple', 'lone-parent'];
