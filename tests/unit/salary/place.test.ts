import { expect, test } from 'vitest';
import { bandsOf, placeInBand, type Band } from '#lib/salary/index.ts';
import * as real from './real-data.ts';
import { observation, reference } from './made-up.ts';

const junior = bandOf('machine-learning-engineer', 'junior');

function bandOf(role: string, level: Band['level']): Band {
  const band = bandsOf(role, real.salaries, real.reference).find((each) => each.level === level);
  if (!band) throw new Error(`${role} has no ${level} band`);
  return band;
}

function made(change: Parameters<typeof observation>[0]): Band {
  const [band] = bandsOf('baker', [observation(change)], reference);
  if (!band) throw new Error('the made-up observation makes no band');
  return band;
}

test('€52,000 stands halfway in the junior band of €45,000 to €59,000', () => {
  expect(placeInBand(52_000, junior)).toMatchObject({ where: 'within', share: 0.5, distance: 0 });
});

test('€57,000 lies above what Jedha prints and within what the three others print', () => {
  expect(
    placeInBand(57_000, junior)?.sources.map(({ source, where, distance }) => [
      source,
      where,
      distance,
    ]),
  ).toEqual([
    ['bluecoders-ml-engineer-2026', 'within', 0],
    ['realjoboffers-ml-2026', 'within', 0],
    ['oria-ds-vs-ml-2025', 'within', 0],
    ['jedha-ml-engineer-2024', 'above', 2_000],
  ]);
});

test('the bounds are within', () => {
  expect(placeInBand(45_000, junior)).toMatchObject({ where: 'within', share: 0 });
  expect(placeInBand(59_000, junior)).toMatchObject({ where: 'within', share: 1 });
});

test('outside, the distance to the nearest bound is given', () => {
  expect(placeInBand(44_000, junior)).toMatchObject({
    where: 'below',
    share: null,
    distance: 1_000,
  });
  expect(placeInBand(60_500, junior)).toMatchObject({
    where: 'above',
    share: null,
    distance: 1_500,
  });
});

test('above an open top the place says that the top is open', () => {
  const senior = bandOf('machine-learning-engineer', 'senior');
  expect(placeInBand(130_000, senior)).toMatchObject({
    where: 'above',
    openTop: true,
    distance: 20_000,
  });
});

test('a band with one end only knows below and within, or within and above', () => {
  const from = made({ max: null });
  expect(placeInBand(19_000, from)).toMatchObject({ where: 'below', distance: 1_000 });
  expect(placeInBand(900_000, from)).toMatchObject({ where: 'within', share: null });
  const upTo = made({ min: null });
  expect(placeInBand(0, upTo)).toMatchObject({ where: 'within', share: null });
  expect(placeInBand(31_000, upTo)).toMatchObject({ where: 'above', distance: 1_000 });
});

test('a band without width holds its one amount, with no share of a way', () => {
  const point = made({ min: 30_000, max: 30_000 });
  expect(placeInBand(30_000, point)).toMatchObject({ where: 'within', share: null });
});

test('what is not a finite number has no place', () => {
  expect(placeInBand(Number.NaN, junior)).toBeNull();
  expect(placeInBand(Number.POSITIVE_INFINITY, junior)).toBeNull();
});
