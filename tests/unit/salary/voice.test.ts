import { expect, test } from 'vitest';
import { voicesOf } from '#lib/salary/index.ts';
import { observation } from './made-up.ts';
import { salaries } from './real-data.ts';

test('one source printing one row is its own voice', () => {
  expect(voicesOf([observation()])).toEqual([
    { source: 'grid-b', min: 20_000, max: 30_000, openTop: false },
  ]);
});

test('France Travail’s two junior rows for data engineers become one voice', () => {
  const rows = salaries.filter(
    ({ role, source, printedLevel }) =>
      role === 'data-engineer' &&
      source === 'ft-postings-2025' &&
      ['0-1 year asked', '2-3 years asked'].includes(printedLevel),
  );
  // Lower bounds 39,500 and 42,000: median 40,750. Upper bounds 52,500 and 57,500: median 55,000.
  expect(voicesOf(rows)).toEqual([
    { source: 'ft-postings-2025', min: 40_750, max: 55_000, openTop: false },
  ]);
});

test('a bound that only some rows print is the median of those', () => {
  const rows = [observation({ max: null }), observation({ min: 24_000, max: 34_000 })];
  expect(voicesOf(rows)).toEqual([{ source: 'grid-b', min: 22_000, max: 34_000, openTop: false }]);
});

test('a voice without an upper bound is open, and so is one that prints “and more”', () => {
  expect(voicesOf([observation({ max: null })])[0]?.openTop).toBe(true);
  expect(voicesOf([observation({ openTop: true }), observation()])[0]?.openTop).toBe(true);
});

test('sources keep the order of the data', () => {
  const rows = ['board-b', 'grid-b', 'board-b'].map((source) => observation({ source }));
  expect(voicesOf(rows).map((voice) => voice.source)).toEqual(['board-b', 'grid-b']);
});
