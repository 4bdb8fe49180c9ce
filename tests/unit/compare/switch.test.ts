import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakEven, most } from '#lib/compare/switch.ts';

test('training of 5,000 and two months at 2,700 are won back by 500 a month in 20.8 months', () => {
  expect(breakEven({ now: 2_700, then: 3_200, training: 5_000, unpaid: 2 })).toEqual({
    kind: 'after',
    gain: 500,
    outlay: 10_400,
    months: 20.8,
  });
});

test('a move to less or equal pay never wins an outlay back', () => {
  const outlay = { training: 3_000, unpaid: 0 };
  expect(breakEven({ now: 3_000, then: 2_800, ...outlay }).kind).toBe('never');
  expect(breakEven({ now: 3_000, then: 3_000, ...outlay }).kind).toBe('never');
});

test('where nothing is spent there is nothing to win back, even at a loss', () => {
  expect(breakEven({ now: 3_000, then: 2_800, training: 0, unpaid: 0 })).toEqual({
    kind: 'nothing-spent',
    gain: -200,
    outlay: 0,
  });
});

test('months without pay cost nothing to who earns nothing', () => {
  expect(breakEven({ now: 0, then: 2_000, training: 0, unpaid: 12 }).kind).toBe('nothing-spent');
});

test.each([NaN, -1, -Infinity])('%d counts as nothing', (value) => {
  expect(breakEven({ now: value, then: value, training: value, unpaid: value })).toEqual({
    kind: 'nothing-spent',
    gain: 0,
    outlay: 0,
  });
});

test('any numbers at all give finite figures, and what is won back is what was spent', () => {
  const number = fc.double();
  fc.assert(
    fc.property(number, number, number, number, (now, then, training, unpaid) => {
      const result = breakEven({ now, then, training, unpaid });
      expect(Number.isFinite(result.gain) && Number.isFinite(result.outlay)).toBe(true);
      expect(result.outlay).toBeGreaterThanOrEqual(0);
      expect(result.outlay).toBeLessThanOrEqual(most + most * most);
      if (result.kind !== 'after') return;
      expect(Number.isFinite(result.months)).toBe(true);
      expect(result.months).toBeGreaterThan(0);
      expect((result.months * result.gain) / result.outlay).toBeCloseTo(1, 6);
    }),
    { numRuns: 1_000 },
  );
});
