import { expect, test } from 'vitest';
import { known, median } from '#lib/salary/median.ts';

test('the median of an odd count is the one in the middle, whatever the order', () => {
  expect(median([48_000, 42_000, 45_000])).toBe(45_000);
});

test('the median of an even count is the mean of the two in the middle', () => {
  expect(median([62_000, 55_000, 58_000, 60_000])).toBe(59_000);
});

test('the median of one number is that number, and of none is null', () => {
  expect(median([51_000])).toBe(51_000);
  expect(median([])).toBeNull();
});

test('the numbers given are left in their order', () => {
  const numbers = [3, 1, 2];
  median(numbers);
  expect(numbers).toEqual([3, 1, 2]);
});

test('missing bounds are dropped, zero is kept', () => {
  expect(known([null, 0, 45_000, null])).toEqual([0, 45_000]);
});
