import type { Parameters } from './parameters.ts';
import { latestParameters } from './parameters.ts';
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
export function completeSituation(partial: Partial<Situation>, law: Parameters): Situation {
  const said = (key: NumericKey, least: number, most: number): number => {
    const fallback = key === 'accident' ? law.accident.mean : defaultSituation[key];
    return within(partial[key] ?? fallback, least, most, fallback);
  };
  return {
    months: said('months', 12, 16),
    variable: said('variable', 0, largestAmount),
    status: oneOf<Status>(partial.status, ['cadre', 'non-cadre']),
    time: said('time', 20, 100),
    staff: Math.floor(said('staff', 0, 10_000_000)),
    health: said('health', 0, 10_000),
    healthEmployer: said('healthEmployer', 0, 100),
    // No employer pays less than the least accident rate (code de la securite sociale, D242-6-9).
    accident: said('accident', law.accident.least, 100),
    mobility: said('mobility', 0, 100),
    tax: oneOf<TaxMethod>(partial.tax, ['scale', 'neutral', 'rate']),
    // Past 90 % a raise would leave less than nothing, and no household comes near: the scale ends at 49 %.
    rate: said('rate', 0, 90),
    household: oneOf<Household>(partial.household, ['single', 'couple', 'lone-parent']),
    children: Math.floor(said('children', 0, 9)),
    otherIncome: said('otherIncome', 0, largestAmount),
  };
}

/** A yearly amount in euros as the engine takes it: NaN and negatives are 0, and there is a largest. */
export function boundedAmount(euros: number): number {
  return within(euros, 0, largestAmount, 0);
}

function within(value: number, least: number, most: number, fallback: number): number {
  if (Number.isNaN(value)) return fallback;
  return Math.min(Math.max(value, least), most);
}

/** The value if it is one of the known ones, else the first of them, which is the default. */
function oneOf<Value extends string>(value: string | undefined, known: readonly Value[]): Value {
  return known.find((candidate) => candidate === value) ?? (known[0] as Value);
}

type NumericKey = {
  [Key in keyof Situation]: Situation[Key] extends number ? Key : never;
}[keyof Situation];
