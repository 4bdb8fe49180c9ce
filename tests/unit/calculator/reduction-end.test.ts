import { describe, expect, test } from 'vitest';
import { minimumWageYear } from '#lib/calculator/minimum-wage.ts';
import { reductionEnd } from '#lib/calculator/reduction-end.ts';
import { defaultSituation, payslip } from '#lib/pay/index.ts';

describe('the end of the general reduction', () => {
  test('is at three minimum wages, to the cent, and the cost jumps by more than a thousand euros', () => {
    const end = reductionEnd(65_000, 70_000, defaultSituation);
    expect(end?.next.gross).toBeCloseTo(3 * minimumWageYear(), 2);
    expect(end && end.next.gross - end.last.gross).toBeCloseTo(0.01, 6);
    expect(end && end.next.cost - end.last.cost).toBeGreaterThan(1_000);
  });

  test('follows the working time', () => {
    const end = reductionEnd(40_000, 60_000, { ...defaultSituation, time: 80 });
    expect(end?.next.gross).toBeCloseTo(3 * minimumWageYear(80), 2);
  });

  test.each([
    ['below it', 40_000, 45_000],
    ['above it', 70_000, 90_000],
  ])('is not found %s', (_where, from, to) => {
    expect(reductionEnd(from, to, defaultSituation)).toBeUndefined();
  });

  test('a cadre in a small firm: €67,212 costs 95,808 and €67,214 costs 97,155', () => {
    const small = { ...defaultSituation, staff: 10 };
    expect(payslip(67_212, small).cost).toBeGreaterThan(0);
    const end = reductionEnd(67_212, 67_214, small);
    expect(end && end.next.cost - end.last.cost).toBeGreaterThan(1_000);
  });
});
