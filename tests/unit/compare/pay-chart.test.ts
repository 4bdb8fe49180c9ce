import { describe, expect, test } from 'vitest';
import { payChart } from '#lib/compare/pay-chart.ts';
import { textWidth } from '#lib/salary/text-width.ts';
import { allViews, pairs, viewOf } from './real-library.ts';

const tickText = (euros: number) => `€${euros / 1_000}k`;
const wide = { width: 760, fontSize: 13, tickText };
const narrow = { width: 328, fontSize: 12, tickText };
const nameOf = (level: string) => (level === 'all' ? 'All levels' : level);
const turned = (by: number) => [...allViews.slice(by), ...allViews.slice(0, by)];
const triples = allViews.map((view, index) => [
  view,
  ...turned(1).slice(index, index + 1),
  ...turned(5).slice(index, index + 1),
]);

test('two roles with pay at a level have a bar each, in the order given', () => {
  const chart = payChart(
    [viewOf('data-scientist'), viewOf('machine-learning-engineer')],
    nameOf,
    wide,
  );
  expect(
    chart?.groups.map(({ level, bars }) => [level, ...bars.map(({ place }) => place)]),
  ).toEqual([
    ['junior', 0, 1],
    ['mid', 0, 1],
    ['senior', 0, 1],
    ['lead', 1],
  ]);
});

test('the same euro stands at the same place for every role', () => {
  const view = viewOf('data-analyst');
  const chart = payChart([view, { ...view, name: 'Another' }], nameOf, wide);
  for (const { bars } of chart?.groups ?? []) {
    expect(bars[0]?.x1).toBe(bars[1]?.x1);
    expect(bars[0]?.x2).toBe(bars[1]?.x2);
  }
});

describe.each([wide, narrow])('in a frame of $width', (frame) => {
  test.each([...pairs, ...triples])('nothing leaves it and nothing overlaps: %$', (...roles) => {
    const chart = payChart(roles, nameOf, frame);
    if (!chart) throw new Error('Each of these roles has pay.');
    let last = 0;
    for (const { bars } of chart.groups)
      for (const { x1, x2, tip, spread, top, height, name } of bars) {
        expect(x1).toBeLessThan(x2);
        expect(spread.x1).toBeLessThanOrEqual(x1);
        expect(spread.x2).toBeGreaterThanOrEqual(x2);
        expect(Math.min(spread.x1, x1)).toBeGreaterThanOrEqual(0);
        expect(Math.max(spread.x2, tip)).toBeLessThanOrEqual(frame.width);
        expect(top).toBeGreaterThanOrEqual(last);
        last = top + height;
        const nameEnd = name.x + textWidth(name.text, frame);
        const isAbove = name.y <= top + frame.fontSize * 0.1;
        expect(isAbove || nameEnd <= spread.x1).toBe(true);
      }
    expect(last).toBeLessThanOrEqual(chart.bottom);
    expect(chart.tickY).toBeLessThanOrEqual(chart.height);
  });
});

test('roles without pay have no chart', () => {
  expect(payChart([{ name: 'A', pay: [] }], nameOf, wide)).toBeNull();
});
