import { describe, expect, test } from 'vitest';
import { readingOf } from '#components/islands/form/number-field.tsx';
import { calculatorFields as fields } from '#lib/calculator/state.ts';

describe('a number as typed', () => {
  test.each([
    ['variable', '6,000', 6_000],
    ['variable', '6.000', 6_000],
    ['variable', '6 000 €', 6_000],
    ['variable', '6k', 6_000],
    ['staff', '1,000', 1_000],
    ['months', '13,5', 13.5],
    ['months', '13 months', 13],
    ['accident', '2,08', 2.08],
    ['accident', '2.125 %', 2.125],
    ['time', '80 %', 80],
    ['health', '40.50', 40.5],
    ['children', '2', 2],
  ] as const)('%s: “%s” is %s', (name, typed, value) => {
    expect(readingOf(fields[name]).read(typed)).toBe(value);
  });

  test.each([
    ['months', '11'],
    ['months', '13.55'],
    ['children', '1.5'],
    ['staff', 'many'],
    ['time', ''],
    ['variable', '-5'],
  ] as const)('%s: “%s” is not taken', (name, typed) => {
    expect(readingOf(fields[name]).read(typed)).toBeUndefined();
  });

  test('what is shown reads back as the same', () => {
    for (const value of [0, 6_000, 1_234_567, 40.5, 2.125]) {
      const { read, show } = readingOf(fields.otherIncome);
      expect(read(show(value))).toBe(value);
    }
  });
});
