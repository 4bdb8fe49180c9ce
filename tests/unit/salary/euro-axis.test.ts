import fc from 'fast-check';
import { expect, test } from 'vitest';
import { euroAxis, positionOn } from '#lib/salary/euro-axis.ts';

const words = { fontSize: 12, tickText: (euros: number) => `€${euros / 1000}k` };
const axisOf = (amounts: number[], width: number) =>
  euroAxis(amounts, { left: 0, right: width }, words);

test('on a wide page €42,000 to €130,000 gets a tick every €10,000, from 40 to 130', () => {
  const axis = axisOf([42_000, 130_000], 800);
  expect(axis?.ticks.map((tick) => tick.euros)).toEqual([
    40_000, 50_000, 60_000, 70_000, 80_000, 90_000, 100_000, 110_000, 120_000, 130_000,
  ]);
});

test('on a phone the same axis gets a tick every €20,000', () => {
  const axis = axisOf([42_000, 130_000], 320);
  expect(axis).toMatchObject({ from: 40_000, to: 130_000, step: 20_000 });
  expect(axis?.ticks.map((tick) => tick.text)).toEqual(['€40k', '€60k', '€80k', '€100k', '€120k']);
});

test('a round tick need not stand at the end of the axis', () => {
  const axis = axisOf([35_000, 165_000], 250);
  expect(axis).toMatchObject({ from: 30_000, to: 170_000 });
  expect(axis?.ticks.map((tick) => tick.euros)).toEqual([50_000, 100_000, 150_000]);
});

test('where no two round ticks fit, the ends of the axis are ticked', () => {
  expect(axisOf([20_000, 340_001], 200)?.ticks.map((tick) => tick.euros)).toEqual([
    20_000, 360_000,
  ]);
});

test('a frame without room still ends up with two ticks', () => {
  expect(axisOf([20_000, 340_001], 0)?.ticks).toHaveLength(2);
});

test('a single amount gets an axis in proportion to it', () => {
  // Half of 110,000 in eight parts: 6,875, of which the round step is 5,000.
  expect(axisOf([110_000], 320)).toMatchObject({ from: 110_000, to: 120_000 });
  expect(axisOf([0], 320)).toMatchObject({ from: 0, to: 2 });
});

test('day rates get an axis of their own order', () => {
  expect(axisOf([400, 750], 800)).toMatchObject({ from: 400, to: 760, step: 50 });
});

test('no amount, no axis', () => {
  expect(axisOf([], 320)).toBeNull();
  expect(axisOf([Number.NaN, Number.POSITIVE_INFINITY], 320)).toBeNull();
});

test('amounts beyond the axis stand at its ends', () => {
  const scale = { from: 40_000, to: 60_000, left: 10, right: 110 };
  expect(positionOn(scale, 50_000)).toBe(60);
  expect(positionOn(scale, 0)).toBe(10);
  expect(positionOn(scale, 900_000)).toBe(110);
});

test('whatever the amounts and the width, ticks cover them, labels do not touch and stay in the frame', () => {
  const amounts = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(amounts, fc.integer({ min: 200, max: 1200 }), (euros, width) => {
      const axis = axisOf(euros, width);
      if (!axis) throw new Error('there are amounts, so there is an axis');
      expect(axis.from).toBeLessThanOrEqual(Math.min(...euros));
      expect(axis.to).toBeGreaterThanOrEqual(Math.max(...euros));
      expect(axis.ticks.length).toBeGreaterThanOrEqual(2);
      const half = axis.tickWidth / 2;
      for (const [index, tick] of axis.ticks.entries()) {
        const before = axis.ticks[index - 1];
        expect(tick.x - half).toBeGreaterThanOrEqual(0);
        expect(tick.x + half).toBeLessThanOrEqual(width + 1e-9);
        if (before) expect(tick.x - before.x).toBeGreaterThan(axis.tickWidth);
      }
    }),
  );
});
