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
  ['45 000 € par an brut', { amount: 45_000, per: 'year', of: 'gross' }],
  ['€3,200 net per month', { amount: 3_200, per: 'month', of: 'net' }],
  ['3200 mois', { amount: 3_200, per: 'month' }],
  ['4500 €/mo', { amount: 4_500, per: 'month' }],
  ['45000 an', { amount: 45_000, per: 'year' }],
  ['45 k€ brut annuel', { amount: 45_000, per: 'year', of: 'gross' }],
  ['45’000', { amount: 45_000 }],
  ['€55k', { amount: 55_000 }],
  ['1.2m', { amount: 1_200_000 }],
  ['45.000', { amount: 45_000 }],
  ['1.234.567,89', { amount: 1_234_567.89 }],
  ['0.125', { amount: 0.13 }],
  ['55,', { amount: 55 }],
  ['1,5', { amount: 1.5 }],
])('“%s” is understood', (typed, read) => {
  expect(readAmount(typed)).toEqual(read);
});

test('a long line of digits is no amount', () => {
  expect(readAmount('9'.repeat(400))).toBeUndefined();
});

test.each([
  '',
  'abc',
  '€',
  '.5.',
  '1,234.567,8',
  '55k-60k',
  '45000 dollars',
  '1e9',
  '12.34.56',
  '40-50k',
  '-3',
  'NaN',
  '45000 a week',
  '5,00,000',
])('“%s” is not guessed at', (typed) => {
  expect(readAmount(typed)).toBeUndefined();
});
