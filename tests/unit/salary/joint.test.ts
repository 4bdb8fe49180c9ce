import { expect, test } from 'vitest';
import { bandsOf, holes, joints, jointsBySource } from '#lib/salary/index.ts';
import * as real from './real-data.ts';
import { observation, reference } from './made-up.ts';

const bySource = (...rows: Parameters<typeof observation>[0][]) =>
  jointsBySource('baker', rows.map(observation), reference);

test('Bluecoders says nothing between €60,000 and €70,000 for a machine learning engineer', () => {
  expect(holes('machine-learning-engineer', real.salaries, real.reference)).toEqual([
    {
      kind: 'hole',
      source: 'bluecoders-ml-engineer-2026',
      below: 'junior',
      above: 'mid',
      from: 60_000,
      to: 70_000,
    },
  ]);
});

test('our own bands for that role leave a smaller hole and one overlap', () => {
  const ladder = bandsOf('machine-learning-engineer', real.salaries, real.reference);
  expect(joints(ladder, real.reference.levels)).toEqual([
    { kind: 'hole', source: null, below: 'junior', above: 'mid', from: 59_000, to: 62_000 },
    { kind: 'overlap', source: null, below: 'senior', above: 'lead', from: 100_000, to: 110_000 },
  ]);
});

test('levels that meet exactly give nothing', () => {
  expect(bySource({}, { printedLevel: 'mid', min: 30_000, max: 40_000 })).toEqual([]);
});

test('levels of different sources are not joined', () => {
  expect(
    bySource({}, { source: 'board-b', printedLevel: 'mid', min: 35_000, max: 40_000 }),
  ).toEqual([]);
});

test('a missing level is not bridged', () => {
  expect(bySource({}, { printedLevel: 'senior', min: 50_000, max: 60_000 })).toEqual([]);
});

test('above “and more” there is no hole, yet an overlap shows', () => {
  const open = { openTop: true };
  expect(bySource(open, { printedLevel: 'mid', min: 35_000, max: 40_000 })).toEqual([]);
  expect(bySource(open, { printedLevel: 'mid', min: 25_000, max: 40_000 })).toMatchObject([
    { kind: 'overlap', from: 25_000, to: 30_000 },
  ]);
});

test('aijobs prints seniors partly below its middle level: the overlap is what both cover', () => {
  // Mid 53,000 to 65,000, senior 40,000 to 62,500.
  const found = jointsBySource('data-engineer', real.salaries, real.reference);
  expect(found.filter((joint) => joint.source === 'aijobs-index-fr')).toMatchObject([
    { kind: 'overlap', below: 'mid', above: 'senior', from: 53_000, to: 62_500 },
  ]);
});

test('a level paid less than the one below it gives nothing', () => {
  expect(bySource({}, { printedLevel: 'mid', min: 10_000, max: 15_000 })).toEqual([]);
});

test('a level without the bound that matters gives nothing', () => {
  expect(bySource({ max: null }, { printedLevel: 'mid', min: 35_000 })).toEqual([]);
  expect(bySource({}, { printedLevel: 'mid', min: null, max: 40_000 })).toEqual([]);
});
