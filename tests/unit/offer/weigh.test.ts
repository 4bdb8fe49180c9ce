import { describe, expect, test } from 'vitest';
import { defaultPerson, weigh, type Package } from '#lib/offer/index.ts';
import { payslip } from '#lib/pay/index.ts';
import { offer } from './packages.ts';

const weighed = (told: Partial<Package>, paid = 100) => weigh(offer(told), defaultPerson, paid);

describe('a package', () => {
  test('that is a bare gross keeps what the payslip keeps', () => {
    const slip = payslip(45_000);
    expect(weighed({})).toMatchObject({
      net: slip.net,
      takeHome: slip.takeHome,
      kept: slip.takeHome,
      cost: slip.cost,
      taxedBenefits: 0,
    });
  });

  test('counts its variable at the share that is paid', () => {
    const variable = { gross: 40_000, variable: 10_000 };
    expect(weighed(variable, 0).gross).toBe(40_000);
    expect(weighed(variable, 80).gross).toBe(48_000);
    expect(weighed(variable, 80).net).toBeCloseTo(payslip(48_000).net, 6);
    expect(weighed(variable, 100).gross).toBe(50_000);
  });

  test('keeps the employer’s half of 228 vouchers of nine euros', () => {
    const result = weighed({ voucher: 9 });
    expect(result.vouchers).toBeCloseTo(228 * 4.5, 6);
    expect(result.kept - weighed({}).kept).toBeCloseTo(1026, 6);
    expect(result.cost - weighed({}).cost).toBeCloseTo(1026, 6);
  });

  test('counts as pay what exceeds 7.32 euros a voucher', () => {
    const result = weighed({ voucher: 14, voucherEmployer: 60 });
    expect(result.taxedBenefits).toBeCloseTo(228 * (8.4 - 7.32), 6);
    expect(result.net).toBeCloseTo(payslip(45_000 + result.taxedBenefits).net, 6);
  });

  test('bears the half of a pass that is not paid back', () => {
    const result = weighed({ pass: 90 });
    expect(result.transport).toBe(-540);
    expect(result.kept).toBeCloseTo(payslip(45_000).takeHome - 540, 6);
  });

  test('with a pass paid back whole leaves the same as without, less what the taxed quarter costs', () => {
    const result = weighed({ pass: 90, passEmployer: 100 });
    const quarter = payslip(45_000 + 270).takeHome - payslip(45_000).takeHome;
    expect(result.kept).toBeCloseTo(payslip(45_000).takeHome - 270 + quarter, 6);
  });

  test('adds a remote-work allowance of 22 euros for two days untaxed, and taxes what exceeds it', () => {
    expect(weighed({ remote: 22 }).kept - weighed({}).kept).toBeCloseTo(264, 6);
    const above = weighed({ remote: 32 });
    expect(above.remote).toBe(264);
    expect(above.taxedBenefits).toBe(120);
    expect(above.cost).toBeCloseTo(payslip(45_120).cost + 264, 6);
  });

  test('gives more for a day worked with more days off', () => {
    const many = weighed({ rtt: 12 });
    expect(many.days).toBe(216);
    expect(many.keptDay).toBeCloseTo(many.kept / 216, 9);
    expect(many.keptDay).toBeGreaterThan(weighed({}).keptDay);
  });

  test('is below the minimum wage by its pay alone, whatever its benefits', () => {
    expect(weighed({ gross: 22_300, voucher: 30, voucherEmployer: 60 }).belowMinimum).toBe(true);
    expect(weighed({ gross: 22_500 }).belowMinimum).toBe(false);
  });

  test('weighs the same cost to the employer wherever the household is', () => {
    const couple = weigh(
      offer({ pass: 90 }),
      { ...defaultPerson, household: 'couple', children: 2 },
      100,
    );
    expect(couple.cost).toBe(weighed({ pass: 90 }).cost);
    expect(couple.kept).toBeGreaterThan(weighed({ pass: 90 }).kept);
  });
});
