import { expect, test } from 'vitest';
import { dayRateRange, dayRatesOf } from '#lib/salary/index.ts';
import { dayRates, sources } from './real-data.ts';

test('a machine learning engineer’s day rates of 2026 run from €550 to €750 and more', () => {
  const { current, context } = dayRatesOf('machine-learning-engineer', dayRates, sources);
  expect(current.map((rate) => rate.printedLevel)).toEqual(['mid', 'senior / LLM expert']);
  expect(context).toEqual([]);
  expect(dayRateRange(current)).toEqual({ low: 550, high: 750, openTop: true });
});

test('a data scientist’s day rates are undated, so they are context only', () => {
  const { current, context } = dayRatesOf('data-scientist', dayRates, sources);
  expect(current).toEqual([]);
  expect(context).toHaveLength(15);
});

test('a single posting is context, although it is recent and well sourced', () => {
  const { current, context } = dayRatesOf('data-engineer', dayRates, sources);
  expect(current).toEqual([]);
  expect(context.map((rate) => rate.n)).toContain(1);
});

test('averages alone make no range', () => {
  expect(dayRateRange(dayRatesOf('data-scientist', dayRates, sources).context)).toBeNull();
});

test('a range whose upper bounds are all printed is closed', () => {
  expect(dayRateRange(dayRatesOf('data-analyst', dayRates, sources).current)).toEqual({
    low: 400,
    high: 600,
    openTop: false,
  });
});

test('a rate known only by its average does not open the range of the others', () => {
  const analyst = dayRatesOf('data-analyst', dayRates, sources).current;
  const averages = dayRatesOf('data-scientist', dayRates, sources).context;
  expect(dayRateRange([...analyst, ...averages])).toMatchObject({ high: 600, openTop: false });
});
