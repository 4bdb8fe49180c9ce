import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare as words } from '#i18n/en.ts';
import { breakEven } from '#lib/compare/switch.ts';
import { signedEuros, signedPerCent } from '#lib/format.ts';

test.each([
  [0.2, '1 month'],
  [1, '1 month'],
  [20.8, '21 months'],
  [24, '2 years'],
  [36.4, '3 years and 1 month'],
  [30_000, '2,500 years'],
])('%d months are won back after %s', (months, said) => {
  const result = { kind: 'after', gain: 1, outlay: months, months } as const;
  expect(words.weigh.result(result)).toContain(`won back after ${said} in the new job`);
});

test('a loss is told as a loss, and no difference as none', () => {
  expect(words.weigh.gain('A, mid', 'B, mid', -481.4, -668)).toBe(
    'You keep €481 a month less after tax (net before tax: −€668).',
  );
  expect(words.weigh.gain('A, mid', 'B, mid', 0.3, 0.4)).toBe(
    'A, mid and B, mid keep the same after tax.',
  );
});

test('differences carry their sign, and none where they round to nothing', () => {
  expect([3_500, -400, 0.4, -0.4].map((euros) => signedEuros(euros))).toEqual([
    '+€3,500',
    '−€400',
    '€0',
    '€0',
  ]);
  expect([7.2, -3, 0].map((share) => signedPerCent(share))).toEqual(['+7%', '−3%', '0%']);
});

test('whatever is weighed, the sentence has no odd word in it', () => {
  const number = fc.double();
  fc.assert(
    fc.property(number, number, number, number, (now, then, training, unpaid) => {
      const text = words.weigh.result(breakEven({ now, then, training, unpaid }));
      expect(text).not.toMatch(/NaN|Infinity|undefined|∞/);
    }),
  );
});
