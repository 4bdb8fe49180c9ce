import { expect, test } from 'vitest';
import { spreadOf } from '#lib/salary/spread.ts';

const voice = (source: string, min: number | null, max: number | null) => ({
  source,
  min,
  max,
  openTop: false,
});

test('the spread is the larger of the two distances, with the two sources that lie furthest apart', () => {
  const voices = [voice('jedha', 42, 55), voice('oria', 48, 62), voice('bluecoders', 45, 60)];
  expect(spreadOf(voices)).toEqual({
    bound: 'max',
    distance: 7,
    low: { source: 'jedha', euros: 55 },
    high: { source: 'oria', euros: 62 },
  });
});

test('the lower bounds speak when they lie further apart', () => {
  expect(spreadOf([voice('a', 50, 80), voice('b', 70, 90)])).toMatchObject({
    bound: 'min',
    distance: 20,
    low: { source: 'a' },
    high: { source: 'b' },
  });
});

test('one voice cannot disagree, and neither can two that print opposite ends', () => {
  expect(spreadOf([voice('a', 50, 80)])).toBeNull();
  expect(spreadOf([voice('a', 50, null), voice('b', null, 90)])).toBeNull();
});

test('a bound that one source leaves out is compared among the others', () => {
  expect(spreadOf([voice('a', 50, null), voice('b', 55, 90)])).toMatchObject({ distance: 5 });
});

test('sources that agree have a spread of zero', () => {
  expect(spreadOf([voice('a', 50, 80), voice('b', 50, 80)])?.distance).toBe(0);
});
