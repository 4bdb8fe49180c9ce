import {
  mealVouchers,
  payslip,
  publicTransport,
  remoteWork,
  type Payslip,
  type Situation,
} from '#lib/pay/index.ts';
import type { Package, Person } from './package.ts';
import { workedDays } from './worked-days.ts';

/**
 * What a package comes to in a year for a person, with `paid` per cent of the variable paid out.
 *
 * Pay and benefits follow the official model: the part of a benefit above its exempt limit is pay,
 * the rest is added after tax. The price of a transport pass counts against its package, so that an
 * offer with a commute and one without are weighed alike. Never throws and never NaN: the engine
 * brings every figure within its bounds.
 */
export function weigh(offer: Package, person: Person, paid: number): Weighed {
  const share = Number.isNaN(paid) ? 1 : Math.min(Math.max(paid, 0), 100) / 100;
  const variable = offer.variable * share;
  const pay = offer.gross + variable;
  const situation = situationOf(offer, person, variable);
  const bare = payslip(pay, situation);

  const vouchers = mealVouchers({
    faceValue: offer.voucher,
    perMonth: offer.vouchers,
    employerShare: offer.voucherEmployer,
  });
  const transport = publicTransport({
    pass: offer.pass,
    employerShare: offer.passEmployer,
    time: bare.situation.time,
  });
  const remote = remoteWork({ allowance: offer.remote, daysPerWeek: offer.remoteDays });
  const taxedBenefits = 12 * (vouchers.taxed + transport.taxed + remote.taxed);
  const slip = taxedBenefits > 0 ? payslip(pay + taxedBenefits, situation) : bare;

  const exempt = 12 * (vouchers.exempt + transport.exempt + remote.exempt);
  const pass = 12 * (transport.employer + transport.employee);
  const kept = slip.takeHome + exempt - pass;
  const days = workedDays({ ...offer, time: slip.situation.time });
  return {
    gross: bare.gross,
    net: slip.net,
    tax: slip.tax,
    takeHome: slip.takeHome,
    vouchers: 12 * vouchers.exempt,
    transport: 12 * transport.exempt - pass,
    remote: 12 * remote.exempt,
    kept,
    days,
    netDay: slip.net / days,
    keptDay: kept / days,
    cost: slip.cost + exempt,
    taxedBenefits,
    // What exceeds an exemption repays expenses: it does not help pay to reach the minimum wage.
    belowMinimum: bare.belowMinimum,
    slip,
  };
}

/** The situation of the payslip, with so much variable in it, euros a year. */
export function situationOf(
  offer: Package,
  person: Person,
  variable: number,
): Omit<Situation, 'accident'> {
  const { months, status, time, staff, mobility, health, healthEmployer } = offer;
  return { ...person, months, status, time, staff, mobility, health, healthEmployer, variable };
}

/** Euros a year, unrounded, unless said otherwise. */
export interface Weighed {
  /** Base pay and the variable paid out. */
  gross: number;
  /** Pay before tax, with the benefits that count as pay. */
  net: number;
  tax: number;
  takeHome: number;
  /** The employer's exempt part of the meal vouchers. */
  vouchers: number;
  /** What is paid back free of tax less the price of the pass: negative, or 0 without a pass. */
  transport: number;
  /** The exempt part of the remote-work allowance. */
  remote: number;
  /** All of it after tax: `takeHome + vouchers + transport + remote`. */
  kept: number;
  /** Days worked a year. */
  days: number;
  /** Euros a day worked. */
  netDay: number;
  keptDay: number;
  /** To the employer, benefits included. */
  cost: number;
  /** What of the benefits exceeds the exempt limits and is in the payslip as pay. */
  taxedBenefits: number;
  belowMinimum: boolean;
  slip: Payslip;
}
