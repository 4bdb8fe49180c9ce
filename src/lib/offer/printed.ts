import { shareOut } from '#lib/pay/index.ts';
import type { Weighed } from './weigh.ts';

/**
 * A weighed package in the figures a reader sees: whole euros a year (which add up) and a month, cents a day.
 * Each amount is within a euro of the exact one, and the parts add up to `kept` (largest remainder).
 */
export function printed(weighed: Weighed): Printed {
  const kept = Math.round(weighed.kept);
  const { takeHome, vouchers, transport, remote } = weighed;
  const [ownPay = 0, meals = 0, commute = 0, home = 0] = shareOut(
    [takeHome, vouchers, transport, remote],
    kept,
  );
  const tax = Math.round(weighed.tax);
  return {
    gross: Math.round(weighed.gross),
    net: ownPay + tax,
    tax,
    takeHome: ownPay,
    vouchers: meals,
    transport: commute,
    remote: home,
    kept,
    keptMonth: Math.round(weighed.kept / 12),
    days: weighed.days,
    netDay: cents(weighed.netDay),
    keptDay: cents(weighed.keptDay),
    cost: Math.round(weighed.cost),
  };
}

const cents = (euros: number): number => Math.round(euros * 100) / 100;

export type PrintedName =
  Exclude<keyof Weighed, 'slip' | 'belowMinimum' | 'taxedBenefits'> | 'keptMonth';
export type Printed = Record<PrintedName, number>;
