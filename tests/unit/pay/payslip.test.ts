import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  defaultSituation,
  largestAmount,
  lineIds,
  payslip,
  type PayLine,
  type Payslip,
  type Situation,
} from '#lib/pay/index.ts';
import { anyCase } from '../../../scripts/pay/situations.ts';

const line = (slip: Payslip, id: string): PayLine | undefined =>
  slip.lines.find((candidate) => candidate.id === id);

test('a cadre on 45,000 in a firm of 50 nets 2,940.19 a month and keeps 2,670.94 after tax', () => {
  const slip = payslip(45_000);
  expect(slip.net / 12).toBeCloseTo(2940.19, 2);
  expect(slip.takeHome / 12).toBeCloseTo(2670.94, 2);
  expect(slip.cost / 12).toBeCloseTo(5292.3, 2);
  expect(slip.tax).toBe(3231);
  expect(slip.law).toBe('2026-06-01');
});

test('the neutral rate leaves the same cadre more a month than the scale', () => {
  expect(Math.round(payslip(45_000, { tax: 'neutral' }).takeHome / 12)).toBe(2706);
  expect(Math.round(payslip(45_000, { tax: 'scale' }).takeHome / 12)).toBe(2671);
});

test('cost jumps at three SMIC, where the general reduction ends', () => {
  const small = { staff: 4 };
  expect(Math.round(payslip(67_212, small).cost)).toBe(95_808);
  expect(Math.round(payslip(67_214, small).cost)).toBe(97_155);
  expect(line(payslip(67_212, small), 'reduction-generale')?.employer).toBeLessThan(-1300);
  expect(line(payslip(67_214, small), 'reduction-generale')).toBeUndefined();
});

test('the SMIC of June 2026 lowers the cost of a job paid as before', () => {
  const inMay = payslip(24_000, {}, '2026-05-31');
  const inJune = payslip(24_000, {}, '2026-06-01');
  expect(inMay.law).toBe('2026-01-01');
  expect(inJune.law).toBe('2026-06-01');
  expect(inJune.cost).toBeLessThan(inMay.cost);
  expect(inJune.net).toBe(inMay.net);
});

test('pay is under the minimum when an ordinary month is, whatever a thirteenth one adds', () => {
  expect(payslip(22_404.2).belowMinimum).toBe(false);
  expect(payslip(22_404.19).belowMinimum).toBe(true);
  expect(payslip(22_404.2, { months: 13 }).belowMinimum).toBe(true);
  expect(payslip(22_404.2 / 2, { time: 50 }).belowMinimum).toBe(false);
});

test('a line is its base times its rates, also where the rate is an average of bands', () => {
  fc.assert(
    fc.property(anyCase, ({ grossYear, situation, on }) => {
      for (const { base, employeeRate, employerRate, employee, employer } of payslip(
        grossYear,
        situation,
        on,
      ).lines) {
        expect(((base ?? 0) * (employeeRate ?? 0)) / 100).toBeCloseTo(employee, 6);
        expect(((base ?? 0) * (employerRate ?? 0)) / 100).toBeCloseTo(employer, 6);
      }
    }),
  );
});

test('lines come in printing order, each once, and add up to both totals', () => {
  fc.assert(
    fc.property(anyCase, ({ grossYear, situation, on }) => {
      const slip = payslip(grossYear, situation, on);
      const ids = slip.lines.map(({ id }) => id);
      expect(ids).toEqual(lineIds.filter((id) => ids.includes(id)));
      expect(sum(slip.lines, 'employee')).toBeCloseTo(slip.employeeContributions, 6);
      expect(sum(slip.lines, 'employer')).toBeCloseTo(slip.cost - slip.gross, 6);
      expect(slip.net).toBeCloseTo(Math.max(0, slip.gross - slip.employeeContributions), 6);
      expect(slip.takeHome).toBeCloseTo(slip.net - slip.tax, 6);
    }),
  );
});

test('no number, finite or not, makes the engine throw or answer NaN', () => {
  const anyNumber = fc.oneof(
    fc.double(),
    fc.constantFrom(NaN, Infinity, -Infinity, -0, 1e308, 5e-324, Number.MAX_SAFE_INTEGER),
  );
  const numbers = Object.entries(defaultSituation).filter(([, value]) => typeof value === 'number');
  const situation = fc.record({
    ...Object.fromEntries(numbers.map(([key]) => [key, anyNumber])),
    status: fc.constantFrom('cadre', 'non-cadre'),
    tax: fc.constantFrom('scale', 'neutral', 'rate'),
    household: fc.constantFrom('single', 'couple', 'lone-parent'),
  }) as fc.Arbitrary<Situation>;
  fc.assert(
    fc.property(anyNumber, situation, fc.string(), (gross, wild, date) => {
      const {
        lines,
        situation: understood,
        law,
        belowMinimum,
        ...amounts
      } = payslip(gross, wild, date);
      const parties = lines.flatMap(({ employee, employer }) => [employee, employer]);
      for (const amount of [...Object.values(amounts), ...parties])
        expect(amount).toSatisfy(Number.isFinite);
      expect(Object.values(understood)).not.toContain(NaN);
      expect(law).toMatch(/^2026-/);
      expect(typeof belowMinimum).toBe('boolean');
    }),
    { numRuns: 1000 },
  );
});

test('an absurd gross is brought within bounds and an absurd field too', () => {
  expect(payslip(-5).gross).toBe(0);
  expect(payslip(NaN).gross).toBe(0);
  expect(payslip(Infinity).gross).toBe(largestAmount);
  const { situation } = payslip(45_000, { time: 5, children: 2.7, accident: 0, health: NaN });
  expect(situation).toEqual({ ...defaultSituation, time: 20, children: 2, accident: 0.5 });
});

function sum(lines: PayLine[], party: 'employee' | 'employer'): number {
  return lines.reduce((total, each) => total + each[party], 0);
}
