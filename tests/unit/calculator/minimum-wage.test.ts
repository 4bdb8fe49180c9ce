import { expect, test } from 'vitest';
import { minimumWageYear } from '#lib/calculator/minimum-wage.ts';
import { payslip } from '#lib/pay/index.ts';

test('the minimum wage since June 2026 is €1,867.02 a month for full time', () => {
  expect(minimumWageYear() / 12).toBeCloseTo(1_867.02, 2);
});

test('half the time is half the wage', () => {
  expect(minimumWageYear(50)).toBe(minimumWageYear() / 2);
});

test.each([100, 80, 20])('at %s per cent the payslip agrees where pay is too low', (time) => {
  const least = minimumWageYear(time);
  expect(payslip(least, { time }).belowMinimum).toBe(false);
  expect(payslip(least - 0.01, { time }).belowMinimum).toBe(true);
});
