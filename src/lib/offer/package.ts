import { defaultSituation, type Situation, type Status } from '#lib/pay/index.ts';
import { calendar, type TimeOff } from './worked-days.ts';

/** What an employer offers. Amounts in euros, gross ones a year, those of benefits a month. */
export interface Package extends TimeOff {
  /** Base pay, a year, as paid (not scaled up to full time). */
  gross: number;
  /** Months the yearly gross is paid over, 12 to 16. */
  months: number;
  /** Variable pay with every target met, a year. */
  variable: number;
  status: Status;
  staff: number;
  /** Mobility levy, per cent. */
  mobility: number;
  /** Health cover, a month in all, and the employer's share of it, per cent. */
  health: number;
  healthEmployer: number;
  /** Meal vouchers: face value, number a month, the employer's share, per cent. No voucher: 0. */
  voucher: number;
  vouchers: number;
  voucherEmployer: number;
  /** Public-transport pass, a month, and the share paid back, per cent. No pass: 0. */
  pass: number;
  passEmployer: number;
  /** Remote-work allowance, a month, and days at home a week. */
  remote: number;
  remoteDays: number;
}

/** The same in both offers: the household and how its income is taxed. */
export type Person = Pick<Situation, 'tax' | 'rate' | 'household' | 'children' | 'otherIncome'>;

/** A package of which only the gross is known, on the calculator's usual terms. */
export const defaultPackage: Package = {
  gross: 45_000,
  months: defaultSituation.months,
  variable: 0,
  status: defaultSituation.status,
  staff: defaultSituation.staff,
  mobility: defaultSituation.mobility,
  health: defaultSituation.health,
  healthEmployer: defaultSituation.healthEmployer,
  voucher: 0,
  // The official model's number: one a day worked, 228 days over twelve months.
  vouchers: 19,
  voucherEmployer: 50,
  pass: 0,
  passEmployer: 50,
  remote: 0,
  remoteDays: 2,
  basis: 'hours',
  time: defaultSituation.time,
  days: calendar.mostForfaitDays,
  leave: calendar.legalLeave,
  rtt: 0,
};

export const defaultPerson: Person = {
  tax: defaultSituation.tax,
  rate: defaultSituation.rate,
  household: defaultSituation.household,
  children: defaultSituation.children,
  otherIncome: defaultSituation.otherIncome,
};
