import {
  defaultSituation,
  largestAmount,
  type AmountKind,
  type Period,
  type Situation,
} from '../pay/index.ts';
import { codec, type Fields } from '../url-state/codec.ts';
import { choice, id, number } from '../url-state/fields.ts';

/** How each part of the state is read and written. The keys, ranges and defaults are a contract with other sites' links. */
export const calculatorFields = {
  amount: number('amount', 45_000, { min: 0, max: largestAmount }),
  of: choice('of', ['gross', 'net', 'take-home', 'cost'], 'gross'),
  per: choice('per', ['year', 'month'], 'year'),
  months: number('months', defaultSituation.months, { min: 12, max: 16, step: 0.5 }),
  variable: number('variable', defaultSituation.variable, { min: 0, max: largestAmount }),
  status: choice('status', ['cadre', 'non-cadre'], defaultSituation.status),
  time: number('time', defaultSituation.time, { min: 20, max: 100 }),
  staff: number('staff', defaultSituation.staff, { min: 1, max: 1_000_000, step: 1 }),
  health: number('health', defaultSituation.health, { min: 0, max: 1_000 }),
  healthEmployer: number('health-employer', defaultSituation.healthEmployer, { min: 0, max: 100 }),
  accident: number('accident', defaultSituation.accident, { min: 0, max: 20 }),
  mobility: number('mobility', defaultSituation.mobility, { min: 0, max: 5 }),
  tax: choice('tax', ['scale', 'neutral', 'rate'], defaultSituation.tax),
  rate: number('rate', defaultSituation.rate, { min: 0, max: 60 }),
  household: choice('household', ['single', 'couple', 'lone-parent'], defaultSituation.household),
  children: number('children', defaultSituation.children, { min: 0, max: 9, step: 1 }),
  otherIncome: number('other-income', defaultSituation.otherIncome, { min: 0, max: largestAmount }),
  role: id('role'),
  level: choice('level', ['', 'junior', 'mid', 'senior', 'lead'], ''),
} satisfies Fields<CalculatorState>;

export const calculatorCodec = codec<CalculatorState>(calculatorFields);

/** The calculator's whole state, as its address keeps it. */
export interface CalculatorState extends Situation {
  amount: number;
  of: AmountKind;
  per: Period;
  role: string;
  level: '' | 'junior' | 'mid' | 'senior' | 'lead';
}
