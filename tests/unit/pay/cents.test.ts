import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inCents, payslip, type PrintedPayslip } from '#lib/pay/index.ts';
import { shareOut } from '#lib/pay/cents.ts';
import { anyCase } from '../../../scripts/pay/situations.ts';

// Half a cent of room for binary fractions: sums are compared in whole cents.
const whole = (euros: number): number => Math.round(euros * 100);

test.each(['year', 'month'] as const)(
  'a printed %s adds up, every figure within a cent',
  (period) => {
    fc.assert(
      fc.property(anyCase, ({ grossYear, situation, on }) => {
        const exact = payslip(grossYear, situation, on);
        const months = period === 'month' ? situation.months : 1;
        const printed = inCents(exact, period);

        expect(sum(printed, 'employee')).toBe(whole(printed.employeeContributions));
        expect(sum(printed, 'employer')).toBe(whole(printed.employerContributions));
        if (printed.net > 0) {
          expect(whole(printed.net)).toBe(
            whole(printed.gross) - whole(printed.employeeContributions),
          );
        }
        expect(whole(printed.cost)).toBe(
          whole(printed.gross) + whole(printed.employerContributions),
        );
        expect(whole(printed.takeHome)).toBe(whole(printed.net) - whole(printed.tax));

        const within = (shown: number, yearly: number, room: number): void => {
          expect(Math.abs(shown - yearly / months)).toBeLessThan(room + 1e-7);
        };
        for (const name of ['gross', 'net', 'taxable', 'takeHome', 'cost'] as const) {
          within(printed[name], exact[name], 0.005);
        }
        for (const name of ['tax', 'employeeContributions', 'employerContributions'] as const) {
          within(printed[name], exact[name], 0.01);
        }
        printed.lines.forEach((line, index) => {
          within(line.employee, exact.lines[index]?.employee ?? NaN, 0.01);
          within(line.employer, exact.lines[index]?.employer ?? NaN, 0.01);
          expect(line.employee).toBe(whole(line.employee) / 100);
        });
      }),
      { numRuns: 300 },
    );
  },
);

test('a month is the year divided by the months it is paid over', () => {
  expect(inCents(payslip(45_000, { months: 13 }), 'month').gross).toBe(3461.54);
  expect(inCents(payslip(45_000), 'month')).toMatchObject({
    gross: 3750,
    net: 2940.19,
    takeHome: 2670.94,
  });
});

test('where the health cover eats the whole pay, net is nothing and lines still add up', () => {
  const printed = inCents(payslip(100), 'year');
  expect(printed.net).toBe(0);
  expect(sum(printed, 'employee')).toBe(whole(printed.employeeContributions));
});

test('cents left over go to the largest remainders', () => {
  expect(shareOut([33.4, 33.3, 33.3], 100)).toEqual([34, 33, 33]);
  expect(shareOut([0.5, 0.5], 1)).toEqual([1, 0]);
  expect(shareOut([-1.5, 4.5], 3)).toEqual([-1, 4]);
});

function sum({ lines }: PrintedPayslip, party: 'employee' | 'employer'): number {
  return lines.reduce((total, line) => total + whole(line[party]), 0);
}
