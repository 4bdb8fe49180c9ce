import { expect, test } from 'vitest';
import { readAmount } from '#lib/calculator/read-amount.ts';

test.each([
  ['45000', { amount: 45_000 }],
  ['55 k€', { amount: 55_000 }],
  ['55k', { amount: 55_000 }],
  ['55 000', { amount: 55_000 }],
  ['55\u202f000 €', { amount: 55_000 }],
  ['55,000.50', { amount: 55_000.5 }],
  ['55.000,50 €', { amount: 55_000.5 }],
  ['€45,000', { amount: 45_000 }],
  ['4.5k/month', { amount: 4_500, per: 'month' }],
  ['€4,500 a month', { amount: 4_500, per: 'month' }],
  ['3500 par mois', { amount: 3_500, per: 'month' }],
  ['45 000 € / an', { amount: 45_000, per: 'year' }],
  ['45k€ brut par an', { amount: 45_000, per: 'year', of: 'gross' }],
  ['1,5', { amount: 1.5 }],
])('“%s” is understood', (typed, read) => {
  expect(readAmount(typed)).toEqual(read);
});

test.each(['', 'abc', '1e9', '12.34.56', '40-50k', '-3', 'NaN', '45000 a week', '5,00,000'])(
  '“%s” is not guessed at',
  (typed) => {
    expect(readAmount(typed)).toBeUndefined();
  },
);
