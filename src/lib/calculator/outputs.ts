import type { Payslip } from '../pay/index.ts';

/**
 * The calculator's results by the names other sites rely on, each rounded to the nearest cent; `tax-rate` in per cent.
 *
 * A month is the year divided by the months it is paid over, variable pay included: with `months=13`, `net-month` is what each of
 * thirteen payslips leaves. `taxable` is net imposable, on which the tax is reckoned; `take-home` is net less tax.
 */
export function outputs(slip: Payslip): Record<OutputName, number> {
  const figures = outputAmounts.flatMap((name) => {
    const year = slip[amountOf[name]];
    return [
      [`${name}-month`, cents(year / slip.situation.months)],
      [`${name}-year`, cents(year)],
    ] as const;
  });
  return Object.fromEntries([...figures, ['tax-rate', cents(slip.taxRate)]]) as Record<
    OutputName,
    number
  >;
}

/** The amounts in the order in which they are shown: from gross to what is kept, then the cost. */
export const outputAmounts = ['gross', 'net', 'taxable', 'tax', 'take-home', 'cost'] as const;

const amountOf = {
  gross: 'gross',
  net: 'net',
  taxable: 'taxable',
  tax: 'tax',
  'take-home': 'takeHome',
  cost: 'cost',
} as const satisfies Record<AmountName, keyof Payslip>;

const cents = (euros: number) => Math.round(euros * 100) / 100;

export type AmountName = (typeof outputAmounts)[number];
export type OutputName = `${AmountName}-${'month' | 'year'}` | 'tax-rate';
