import { expect, test } from 'vitest';
import { payslip, raise } from '#lib/pay/index.ts';

test('5,000 more at 60,000 leaves 241 a month after tax, 58 % of it', () => {
  const result = raise(60_000, 5000, { staff: 4 });
  expect(Math.round(result.keptMonth)).toBe(241);
  expect(Math.round(result.keptShare)).toBe(58);
  expect(Math.round(result.costYear)).toBe(7201);
  expect(result.crosses3Smic).toBe(false);
});

test('a raise across three SMIC costs the employer the jump too', () => {
  const result = raise(67_000, 500);
  expect(result.crosses3Smic).toBe(true);
  expect(result.costYear).toBeCloseTo(payslip(67_500).cost - payslip(67_000).cost, 6);
  expect(result.costYear).toBeGreaterThan(1800);
});

test('a first pay crosses nothing, no raise keeps nothing, and a cut is a negative raise', () => {
  expect(raise(0, 30_000).crosses3Smic).toBe(false);
  expect(raise(45_000, 0)).toMatchObject({ keptYear: 0, keptShare: 0, costYear: 0 });
  expect(raise(45_000, NaN)).toMatchObject({ keptYear: 0, keptShare: 0, costYear: 0 });
  const cut = raise(50_000, -5000);
  expect(cut.keptYear).toBeLessThan(0);
  expect(cut.keptShare).toBeCloseTo(raise(45_000, 5000).keptShare, 6);
});

test('a month of a raise is the year divided by the months it is paid over', () => {
  const { keptYear, keptMonth } = raise(45_000, 5000, { months: 13 });
  expect(keptMonth).toBeCloseTo(keptYear / 13, 10);
});
