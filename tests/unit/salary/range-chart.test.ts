import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bandsOf, chartBars, rangeChart } from '#lib/salary/index.ts';
import type { ChartBar, RangeChart } from '#lib/salary/index.ts';
import { reference, salaries, sources } from './real-data.ts';

const frame = (width: number) => ({
  width,
  fontSize: 12,
  tickText: (euros: number) => `€${euros / 1000}k`,
});

const publisherOf = (id: string) => sources.find((source) => source.id === id)?.publisher ?? id;
const barsOf = (role: string) =>
  chartBars(bandsOf(role, salaries, reference), {
    level: (level) => level,
    observation: ({ source, year }) => `${publisherOf(source)} ${year ?? ''}`,
  });

function drawn(bars: readonly ChartBar[], width: number): RangeChart {
  const chart = rangeChart(bars, frame(width));
  if (!chart) throw new Error('there are bounds, so there is a chart');
  return chart;
}

test('each level is a bar and each observation a line, all on one axis', () => {
  const chart = drawn(barsOf('machine-learning-engineer'), 800);
  expect(chart.bars.map(({ level, lines }) => [level, lines.length])).toEqual([
    ['junior', 4],
    ['mid', 3],
    ['senior', 5],
    ['lead', 1],
  ]);
  const { axis, bars } = chart;
  const perEuro = (axis.right - axis.left) / (axis.to - axis.from);
  // The junior band runs from 45,000 to 59,000.
  expect(bars[0]?.bar.x1).toBeCloseTo(axis.left + (45_000 - axis.from) * perEuro);
  expect(bars[0]?.bar.x2).toBeCloseTo(axis.left + (59_000 - axis.from) * perEuro);
});

test('Bluecoders’ open senior range ends in an arrow within the frame', () => {
  const senior = drawn(barsOf('machine-learning-engineer'), 360).bars[2];
  const line = senior?.lines.find((each) => each.label.text.startsWith('Bluecoders'));
  expect(line?.openEnd).toBe(true);
  expect(line?.tip).toBeGreaterThan(line?.x2 ?? Infinity);
  expect(line?.tip).toBeLessThanOrEqual(360);
});

test('names stand beside their bars on a wide page and above them on a narrow one', () => {
  const bars = [{ ...only, name: 'All levels' }];
  const [wide] = drawn(bars, 800).bars;
  const [narrow] = drawn(bars, 320).bars;
  expect(wide?.name.y).toBeGreaterThan(wide?.bar.y ?? 0);
  expect(drawn(bars, 800).axis.left).toBeGreaterThan(10 * 12 * 0.5);
  expect(narrow?.name.y).toBeLessThan(narrow?.bar.y ?? 0);
});

test('a range without an upper bound runs to the end of the axis', () => {
  const chart = drawn([{ ...only, max: null, lines: [] }], 400);
  expect(chart.bars[0]?.bar).toMatchObject({ x2: chart.axis.right, openEnd: true });
});

test('a range without a lower bound starts at the start of the axis', () => {
  const chart = drawn([{ ...only, min: null, lines: [] }], 400);
  expect(chart.bars[0]?.bar).toMatchObject({ x1: chart.axis.left, openStart: true });
});

test('without any bound there is nothing to draw', () => {
  expect(rangeChart([], frame(400))).toBeNull();
  expect(rangeChart([{ ...only, min: null, max: null, lines: [] }], frame(400))).toBeNull();
});

test.each([320, 360, 768, 1280])('real roles are drawn without a collision at %i px', (width) => {
  for (const { id } of roles) expectNoCollision(drawn(barsOf(id), width));
});

test('whatever the figures, the labels and the width, nothing collides and nothing leaves the frame', () => {
  const bound = fc.option(fc.integer({ min: 15_000, max: 250_000 }));
  const range = fc.tuple(bound, bound, fc.boolean()).map(([a, b, openTop]) => ({
    min: a !== null && b !== null ? Math.min(a, b) : a,
    max: a !== null && b !== null ? Math.max(a, b) : b,
    openTop,
  }));
  const line = fc.tuple(range, fc.string({ maxLength: 40 })).map(([r, label]) => ({ ...r, label }));
  const bar = fc
    .tuple(range, fc.string({ maxLength: 12 }), fc.array(line, { maxLength: 5 }))
    .map(([r, name, lines]) => ({ ...r, level: 'mid', name, lines }));
  fc.assert(
    fc.property(
      fc.array(bar, { maxLength: 4 }),
      fc.integer({ min: 280, max: 1280 }),
      (bars, width) => {
        const chart = rangeChart(bars, frame(width));
        if (chart) expectNoCollision(chart);
      },
    ),
  );
});

const only: ChartBar = {
  level: 'all',
  name: 'All',
  min: 45_000,
  max: 60_000,
  openTop: false,
  lines: [],
};
const roles = [...new Set(salaries.map((salary) => salary.role))]
  .map((id) => ({ id }))
  .filter(({ id }) => bandsOf(id, salaries, reference).length > 0);

/** Every drawn thing as a box; no two boxes of the chart may share a point, and none may leave the frame. */
function expectNoCollision(chart: RangeChart) {
  const boxes = chart.bars.flatMap(({ name, bar, lines }) => [
    { ...text(name.x, name.y, name.text.length * 12 * 0.64), what: name.text },
    { x1: bar.x1, x2: bar.tip, y1: bar.y, y2: bar.y + bar.height, what: 'bar' },
    ...lines.flatMap((line) => {
      const { label } = line;
      const left = label.anchor === 'end' ? label.x - label.width : label.x;
      return [
        { x1: line.x1, x2: line.tip, y1: line.y - 1, y2: line.y + 1, what: 'line' },
        { ...text(left, label.y, label.width), what: label.text },
      ];
    }),
  ]);
  for (const [index, box] of boxes.entries()) {
    expect(box.x1, box.what).toBeGreaterThanOrEqual(0);
    expect(box.x2, box.what).toBeLessThanOrEqual(chart.width + 1e-9);
    expect(box.y1, box.what).toBeGreaterThanOrEqual(0);
    expect(box.y2, box.what).toBeLessThanOrEqual(chart.plot.bottom);
    for (const other of boxes.slice(index + 1)) {
      const apart =
        box.x2 < other.x1 || other.x2 < box.x1 || box.y2 < other.y1 || other.y2 < box.y1;
      expect(apart, `${box.what} meets ${other.what}`).toBe(true);
    }
  }
}

/** Digits and capitals reach about three quarters of the font size above the baseline, tails a quarter below. */
function text(x: number, baseline: number, width: number) {
  return { x1: x, x2: x + width, y1: baseline - 0.75 * 12, y2: baseline + 0.25 * 12 };
}
