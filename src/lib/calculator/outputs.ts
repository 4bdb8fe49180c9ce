import type { Payslip } from '../pay/index.ts';

/** The calculator's results by the names other sites rely on, in euros to the cent; `tax-rate` in per cent. */
export function outputs(slip: Payslip): Record<OutputName, number> {
  const { months } = slip.situation;
  const both = (name: AmountName, year: number) => [
    [`${name}-month`, cents(year / months)],
    [`${name}-year`, cents(year)],
  ];
  return Object.fromEntries([
    ...both('gross', slip.gross),
    ...both('net', slip.net),
    ...both('taxable', slip.taxable),
    ...both('take-home', slip.takeHome),
    ...both('cost', slip.cost),
    ...both('tax', slip.tax),
    ['tax-rate', cents(slip.taxRate)],
  ]) as Record<OutputName, number>;
}

const cents = (euros: number) => Math.round(euros * 100) / 100;

export type AmountName = 'gross' | 'net' | 'taxable' | 'take-home' | 'cost' | 'tax';
export type OutputName = `${AmountName}-${'month' | 'year'}` | 'tax-rate';
