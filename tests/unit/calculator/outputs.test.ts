import { expect, test } from 'vitest';
import { outputs } from '#lib/calculator/outputs.ts';
import { payslip } from '#lib/pay/index.ts';

test('the thirteen names of the contract, and no other', () => {
  expect(Object.keys(outputs(payslip(45_000))).sort()).toEqual(
    [
      ...['gross', 'net', 'taxable', 'take-home', 'cost', 'tax'].flatMap((name) => [
        `${name}-month`,
        `${name}-year`,
      ]),
      'tax-rate',
    ].sort(),
  );
});

test('a month is the year divided by the months it is paid over', () => {
  const thirteen = outputs(payslip(39_000, { months: 13 }));
  expect(thirteen['gross-year']).toBe(39_000);
  expect(thirteen['gross-month']).toBe(3_000);
});

test('figures have at most two decimals', () => {
  for (const value of Object.values(outputs(payslip(45_678.9)))) {
    expect(value).toBe(Math.round(value * 100) / 100);
  }
});
