import { payslip, type Payslip } from '../pay/index.ts';

/** A salary in the four amounts people think in. Situation: a cadre in a company of 50 or more, full time, single. */

/** Lower and upper end of a band, gross euros a year, in the four amounts of every band on the site. */
export function workedBand({ min, max }: { min: number | null; max: number | null }): WorkedBand {
  const low = min === null ? null : fourAmounts(payslip(min));
  const high = max === null ? null : fourAmounts(payslip(max));
  const ends = (amount: WorkedAmount): [number | null, number | null] => [
    low?.[amount] ?? null,
    high?.[amount] ?? null,
  ];
  return {
    gross: ends('gross'),
    'net-month': ends('net-month'),
    'take-home-month': ends('take-home-month'),
    cost: ends('cost'),
  };
}

/** One amount of a payslip, in euros by the year or by the month. */
export function amountOf(slip: Payslip, amount: PayAmount): number {
  const monthly = (year: number) => year / slip.situation.months;
  switch (amount) {
    case 'gross':
      return slip.gross;
    case 'gross-month':
      return monthly(slip.gross);
    case 'net-year':
      return slip.net;
    case 'net-month':
      return monthly(slip.net);
    case 'take-home-year':
      return slip.takeHome;
    case 'take-home-month':
      return monthly(slip.takeHome);
    case 'cost':
      return slip.cost;
  }
}

const fourAmounts = (slip: Payslip) => ({
  gross: slip.gross,
  'net-month': amountOf(slip, 'net-month'),
  'take-home-month': amountOf(slip, 'take-home-month'),
  cost: slip.cost,
});

export type WorkedAmount = 'gross' | 'net-month' | 'take-home-month' | 'cost';
export type PayAmount = WorkedAmount | 'gross-month' | 'net-year' | 'take-home-year';
export type WorkedBand = Record<WorkedAmount, [number | null, number | null]>;
