import { expect, test } from 'vitest';
import { bandsOf, chartBars } from '#lib/salary/index.ts';
import { observation, reference } from './made-up.ts';

test('a band becomes a bar with one line per observation, named in the page’s words', () => {
  const rows = [observation(), observation({ source: 'board-b', max: 34_000, openTop: true })];
  const bars = chartBars(bandsOf('baker', rows, reference), {
    level: (level) => level.toUpperCase(),
    observation: ({ source, year }) => `${source} ${year ?? 'undated'}`,
  });
  expect(bars).toEqual([
    {
      level: 'junior',
      name: 'JUNIOR',
      min: 20_000,
      max: 32_000,
      openTop: true,
      lines: [
        { label: 'grid-b 2026', min: 20_000, max: 30_000, openTop: false },
        { label: 'board-b 2026', min: 20_000, max: 34_000, openTop: true },
      ],
    },
  ]);
});
