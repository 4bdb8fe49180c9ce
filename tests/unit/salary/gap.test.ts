import { expect, test } from 'vitest';
import { bandsOf, gap, midpoint } from '#lib/salary/index.ts';
import { reference, salaries } from './real-data.ts';

test('Oria’s own ranges put a junior machine learning engineer 13.4% above a data scientist', () => {
  // Midpoints 48,500 and 55,000.
  const found = gap({ min: 42_000, max: 55_000 }, { min: 48_000, max: 62_000 });
  expect(found?.euros).toBe(6_500);
  expect(found?.perCent).toBeCloseTo(13.4, 1);
});

test('the gap between two mid-level bands of the site is taken at their midpoints', () => {
  const mid = (role: string) =>
    bandsOf(role, salaries, reference).find((band) => band.level === 'mid') ?? {
      min: null,
      max: null,
    };
  // Data scientist 55,000 to 72,000: 63,500. Machine learning engineer 62,000 to 85,000: 73,500.
  expect(gap(mid('data-scientist'), mid('machine-learning-engineer'))?.euros).toBe(10_000);
});

test('the gap is negative when the second pays less', () => {
  expect(gap({ min: 100, max: 100 }, { min: 80, max: 80 })).toEqual({ euros: -20, perCent: -20 });
});

test('without both bounds there is no midpoint and no gap', () => {
  expect(midpoint({ min: 110_000, max: null })).toBeNull();
  expect(gap({ min: 1, max: 2 }, { min: null, max: 2 })).toBeNull();
  expect(gap({ min: 0, max: 0 }, { min: 1, max: 2 })).toBeNull();
});
