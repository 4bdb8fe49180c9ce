import fc from 'fast-check';
import { expect, test } from 'vitest';
import { largestAmount, payslip, solve, type AmountKind, type Payslip } from '#lib/pay/index.ts';
import { anyCase } from '../../../scripts/pay/situations.ts';

const amountOf = (slip: Payslip, kind: AmountKind): number =>
  kind === 'take-home' ? slip.takeHome : slip[kind];

test('a gross is given a year or a month, and the variable comes on top of it', () => {
  const found = solve({ amount: 3000, of: 'gross', per: 'month' }, { months: 13, variable: 5000 });
  expect(found).toMatchObject({ kind: 'found', payslip: { gross: 44_000 } });
});

test.each(['net', 'take-home'] as const)('any %s has a payslip with exactly that', (of) => {
  fc.assert(
    fc.property(anyCase, fc.double({ min: 0, max: 400_000, noNaN: true }), (question, amount) => {
      const answer = solve({ amount, of, per: 'year' }, question.situation, question.on);
      expect(answer.kind).toBe('found');
      if (answer.kind === 'found') expect(amountOf(answer.payslip, of)).toBeCloseTo(amount, 5);
    }),
  );
});

test.each(['net', 'take-home'] as const)('no lower gross gives the same %s', (of) => {
  fc.assert(
    fc.property(anyCase, ({ grossYear, situation, on }) => {
      const amount = amountOf(payslip(grossYear, situation, on), of);
      fc.pre(amount > 0);
      const answer = solve({ amount, of, per: 'year' }, situation, on);
      if (answer.kind !== 'found') throw new Error(`${of} ${String(amount)} was not found`);
      expect(answer.payslip.gross).toBeLessThanOrEqual(grossYear + 1e-6);
      expect(amountOf(answer.payslip, of)).toBeCloseTo(amount, 5);
    }),
  );
});

test('a cost has a payslip with exactly that, or a cent of gross on both sides of it', () => {
  fc.assert(
    fc.property(anyCase, fc.double({ min: 0, max: 400_000, noNaN: true }), (question, amount) => {
      const { situation, on } = question;
      const answer = solve({ amount, of: 'cost', per: 'year' }, situation, on);
      const least = payslip(0, situation, on).cost;
      if (answer.kind === 'found') {
        expect(answer.payslip.cost).toBeCloseTo(Math.max(least, amount), 5);
        return;
      }
      expect(answer.below.cost).toBeLessThan(amount);
      expect(answer.above.cost).toBeGreaterThan(amount);
      expect(answer.above.gross - answer.below.gross).toBeLessThan(0.0101);
      expect([answer.below, answer.above]).toContain(answer.nearest);
    }),
    { numRuns: 500 },
  );
});

test('no gross costs 96,500 in a small firm: the reduction ends at three SMIC', () => {
  const answer = solve({ amount: 96_500, of: 'cost', per: 'year' }, { staff: 4 });
  if (answer.kind !== 'gap') throw new Error('a gross was found');
  expect(answer.cause).toBe('reduction-end');
  expect(answer.below.gross).toBe(67_212.59);
  expect(answer.above.gross).toBe(67_212.6);
  expect(Math.round(answer.below.cost)).toBe(95_809);
  expect(Math.round(answer.above.cost)).toBe(97_153);
  expect(answer.nearest).toBe(answer.above);
});

test('no gross costs what lies between the ceiling without and with the CET', () => {
  const cost = payslip(48_060).cost + 50;
  expect(solve({ amount: cost, of: 'cost', per: 'year' })).toMatchObject({
    kind: 'gap',
    cause: 'ceiling',
    below: { gross: 48_060 },
    above: { gross: 48_060.01 },
  });
});

test('the coefficient of the reduction is rounded, which leaves hairline gaps', () => {
  const answers = Array.from({ length: 200 }, (_, index) =>
    solve({ amount: 40_000 + index, of: 'cost', per: 'year' }),
  );
  const gaps = answers.filter((answer) => answer.kind === 'gap');
  expect(gaps.length).toBeGreaterThan(10);
  for (const { cause, above, below } of gaps) {
    expect(cause).toBe('rounding');
    expect(above.cost - below.cost).toBeLessThan(7);
  }
});

test('just above a step of the neutral rate, the take-home is that of a lower gross', () => {
  const above = payslip(45_600, { tax: 'neutral' });
  const answer = solve(
    { amount: above.takeHome, of: 'take-home', per: 'year' },
    { tax: 'neutral' },
  );
  if (answer.kind !== 'found') throw new Error('no gross was found');
  expect(answer.payslip.takeHome).toBeCloseTo(above.takeHome, 6);
  expect(answer.payslip.taxRate).toBeLessThanOrEqual(above.taxRate);
  expect(answer.payslip.gross).toBeLessThanOrEqual(above.gross);
});

test('an amount out of reach is brought within reach', () => {
  const zero = payslip(0);
  for (const amount of [NaN, -Infinity, -1, 0, 10]) {
    expect(solve({ amount, of: 'cost', per: 'year' })).toEqual({ kind: 'found', payslip: zero });
  }
  expect(solve({ amount: -1, of: 'net', per: 'month' })).toEqual({ kind: 'found', payslip: zero });
  for (const of of ['gross', 'net', 'take-home'] as const) {
    const answer = solve({ amount: Infinity, of, per: 'month' }, { tax: 'neutral' });
    expect(answer).toMatchObject({ kind: 'found', payslip: { gross: largestAmount } });
  }
  const answer = solve({ amount: Infinity, of: 'cost', per: 'month' });
  expect(answer).toMatchObject({ kind: 'found', payslip: { cost: expect.closeTo(largestAmount) } });
});

test('an amount at the very edge of a jump is found before the jump', () => {
  for (const of of ['net', 'cost'] as const) {
    const edge = payslip(48_060);
    const answer = solve({ amount: amountOf(edge, of), of, per: 'year' });
    expect(answer).toMatchObject({ kind: 'found', payslip: { gross: expect.closeTo(48_060, 6) } });
  }
});
