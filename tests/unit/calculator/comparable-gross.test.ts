import { expect, test } from 'vitest';
import { comparableGross } from '#lib/calculator/comparable-gross.ts';
import { payslip } from '#lib/pay/index.ts';

test.each([
  ['a full-time base pay as it is', 52_000, {}, 52_000],
  ['without its variable', 58_000, { variable: 6_000 }, 52_000],
  ['a part-time pay as at full time', 41_600, { time: 80 }, 52_000],
  ['a variable above the whole pay as nothing', 5_000, { variable: 6_000 }, 0],
])('a band compares with %s', (_what, gross, situation, base) => {
  expect(comparableGross(payslip(gross, situation))).toBeCloseTo(base, 6);
});
