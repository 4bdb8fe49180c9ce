import { expect, test } from 'vitest';
import { bandsOf } from '#lib/salary/index.ts';
import * as real from './real-data.ts';
import { observation, reference } from './made-up.ts';

const realBands = (role: string) => bandsOf(role, real.salaries, real.reference);
const bands = (...rows: Parameters<typeof observation>[0][]) =>
  bandsOf('baker', rows.map(observation), reference);

test('the junior band of a machine learning engineer is the median of four sources', () => {
  const [junior] = realBands('machine-learning-engineer');
  // Lower bounds: Jedha 42,000, Bluecoders 45,000, Real Job Offers 45,000, Oria 48,000: (45,000 + 45,000) / 2.
  // Upper bounds: Jedha 55,000, Real Job Offers 58,000, Bluecoders 60,000, Oria 62,000: (58,000 + 60,000) / 2.
  expect(junior).toMatchObject({
    level: 'junior',
    min: 45_000,
    max: 59_000,
    openTop: false,
    lowest: 42_000,
    highest: 62_000,
    sources: [
      'bluecoders-ml-engineer-2026',
      'realjoboffers-ml-2026',
      'oria-ds-vs-ml-2025',
      'jedha-ml-engineer-2024',
    ],
    oneSource: false,
  });
  // Upper bounds lie 62,000 - 55,000 = 7,000 apart, lower ones 48,000 - 42,000 = 6,000.
  expect(junior?.spread).toEqual({
    bound: 'max',
    distance: 7_000,
    low: { source: 'jedha-ml-engineer-2024', euros: 55_000 },
    high: { source: 'oria-ds-vs-ml-2025', euros: 62_000 },
  });
});

test('the senior band of a machine learning engineer is open, because Bluecoders prints “and more”', () => {
  const senior = realBands('machine-learning-engineer').find((band) => band.level === 'senior');
  // Lower bounds: 55,000, 78,000, 85,000, 85,000, 90,000. Upper bounds: 80,000, 100,000, 110,000, 120,000, 120,000.
  expect(senior).toMatchObject({ min: 85_000, max: 110_000, openTop: true, oneSource: false });
});

test('the junior band of a data engineer merges France Travail’s two rows before Talma joins in', () => {
  const [junior] = realBands('data-engineer');
  // Lower bounds: France Travail 40,750 (of 39,500 and 42,000), Talma 50,000: 45,375 on the middle.
  // Upper bounds: France Travail 55,000 (of 52,500 and 57,500), Talma 65,000: 60,000 on the middle.
  expect(junior).toMatchObject({ level: 'junior', min: 45_375, max: 60_000 });
  expect(junior?.observations).toHaveLength(3);
  expect(junior?.sources).toHaveLength(2);
});

test('an MLOps engineer’s bands rest on one source, and say so', () => {
  const ladder = realBands('mlops-engineer');
  expect(ladder.map((band) => band.level)).toEqual(['junior', 'mid', 'senior']);
  for (const band of ladder) expect(band).toMatchObject({ oneSource: true, spread: null });
});

test('a software engineer’s bands leave out the sixteen figures by kind of employer', () => {
  const used = realBands('software-engineer').flatMap((band) => band.observations);
  expect(used.filter((row) => row.companyType !== undefined)).toEqual([]);
});

test('a data architect has no levels in print, so one band stands for all of them', () => {
  expect(realBands('data-architect')).toMatchObject([
    { level: 'all', min: 60_600, max: 85_600, sources: ['ft-postings-2025'], oneSource: true },
  ]);
});

test('figures for all levels stay out as soon as one level is known', () => {
  const ladder = bands({}, { printedLevel: 'all levels', min: 10_000, max: 90_000 });
  expect(ladder).toMatchObject([{ level: 'junior', min: 20_000, max: 30_000 }]);
});

test('a role nobody has figures for has no band', () => {
  expect(realBands('astronaut')).toEqual([]);
  expect(bands({ source: 'blog-c' })).toEqual([]);
});

test('a bound no source prints stays unknown', () => {
  expect(bands({ max: null })).toMatchObject([
    { min: 20_000, max: null, openTop: true, lowest: 20_000, highest: null },
  ]);
});

test('a source with one end only never turns a band upside down', () => {
  const [junior] = bands({ min: 60_000, max: null }, { source: 'board-b' });
  // The lower bounds' median would be 40,000, above the only upper bound of 30,000.
  expect(junior).toMatchObject({ min: 20_000, max: 30_000, openTop: true });
});

test('two sources with opposite ends that cross leave the upper bound unknown', () => {
  const [junior] = bands({ min: 60_000, max: null }, { source: 'board-b', min: null, max: 30_000 });
  expect(junior).toMatchObject({ min: 60_000, max: null });
});
