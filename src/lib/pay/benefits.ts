import { parametersOn } from './parameters.ts';

/**
 * What an employer adds to pay in an offer, in euros a month.
 *
 * The exempt part bears neither contributions nor income tax. The taxed part is pay: add twelve
 * times it to the yearly gross of a payslip. In all functions a figure that is not a number or is
 * negative counts as 0, and no amount exceeds `largestBenefit`.
 */
export interface Benefit {
  /** What the employer pays. */
  employer: number;
  /** What the employee pays of it. */
  employee: number;
  exempt: number;
  taxed: number;
}

/**
 * Meal vouchers (titres-restaurant) of `faceValue` euros, `perMonth` of them. The employer's share,
 * per cent, must be 50 to 60 and is brought within; it is exempt up to an amount for each voucher.
 * Source: code general des impots, article 81 (19°), and the page cited in the parameters.
 */
export function mealVouchers(
  { faceValue, perMonth, employerShare }: MealVouchers,
  on?: string,
): Benefit {
  const { leastShare, mostShare, exemptEach } = parametersOn(on).benefits.mealVoucher;
  const vouchers = Math.round(amount(perMonth));
  const total = amount(faceValue) * vouchers;
  const share = Math.min(Math.max(amount(employerShare), leastShare), mostShare);
  const employer = (total * share) / 100;
  return benefit(employer, total - employer, exemptEach * vouchers);
}

/**
 * A public-transport pass of `pass` euros a month. Employers owe half of it, and may pay more,
 * exempt up to three quarters. `time` is per cent of full time: under half time all is in proportion.
 * Source: code du travail, articles R3261-1 to R3261-10.
 */
export function publicTransport(
  { pass, employerShare, time }: PublicTransport,
  on?: string,
): Benefit {
  const { leastShare, exemptShare, fullFromTime } = parametersOn(on).benefits.transport;
  const price = amount(pass);
  const share = Math.min(Math.max(amount(employerShare), leastShare), 100);
  const proportion = Math.min(1, amount(time) / fullFromTime);
  const employer = ((price * share) / 100) * proportion;
  return benefit(employer, price - employer, ((price * exemptShare) / 100) * proportion);
}

/**
 * A flat remote-work allowance of `allowance` euros a month for `daysPerWeek` days at home a week
 * (at most 5), exempt without receipts up to so much a day; what exceeds it is taken to be pay.
 * The official model has no such rule: see `benefitSources`.
 */
export function remoteWork({ allowance, daysPerWeek }: RemoteWork): Benefit {
  const days = Math.min(amount(daysPerWeek), 5);
  return benefit(amount(allowance), 0, remoteWorkExemption * days);
}

/** Urssaf, 2026: exempt euros a month for each day of the week at home, where no agreement says more. */
export const remoteWorkExemption = 11;

/** Above this, an amount in euros a month is taken for this. */
export const largestBenefit = 10_000;

function benefit(employer: number, employee: number, exemptUpTo: number): Benefit {
  const exempt = Math.min(employer, exemptUpTo);
  // A share of all can come out above the whole by a rounding.
  return { employer, employee: Math.max(0, employee), exempt, taxed: employer - exempt };
}

function amount(value: number): number {
  return Number.isNaN(value) ? 0 : Math.min(Math.max(value, 0), largestBenefit);
}

export interface MealVouchers {
  faceValue: number;
  perMonth: number;
  employerShare: number;
}

export interface PublicTransport {
  pass: number;
  employerShare: number;
  time: number;
}

export interface RemoteWork {
  allowance: number;
  daysPerWeek: number;
}
