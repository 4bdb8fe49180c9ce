import { expect, test } from 'vitest';
import { sameSource } from '#lib/compare/same-source.ts';
import { viewOf } from './real-library.ts';

const scientist = viewOf('data-scientist');
const engineer = viewOf('machine-learning-engineer');

test('Oria puts the machine learning engineer 13 to 15% above the data scientist at every level it prints', () => {
  const rows = sameSource([scientist, engineer]).filter(
    ({ source }) => source === 'oria-ds-vs-ml-2025',
  );
  expect(rows.map(({ level }) => level)).toEqual(['junior', 'mid', 'senior']);
  const gaps = rows.map(({ gaps }) => gaps[1]?.perCent ?? 0);
  expect(Math.min(...gaps)).toBeGreaterThan(13);
  expect(Math.max(...gaps)).toBeLessThan(15);
});

test('a source that prices only one of the roles is left out', () => {
  const sources = new Set(sameSource([scientist, engineer]).map(({ source }) => source));
  const own = new Set(scientist.pay.flatMap(({ voices }) => voices.map(({ source }) => source)));
  expect(own.has('talma-ai-2026')).toBe(true);
  expect(sources.has('talma-ai-2026')).toBe(false);
});

test('the first role has no gap to itself, and a range without a top gives none', () => {
  const voice = { source: 's', min: 40_000, max: null, openTop: true };
  const pay = scientist.pay.slice(0, 1).map((junior) => ({ ...junior, voices: [voice] }));
  expect(sameSource([{ pay }, { pay }]).map(({ gaps }) => gaps)).toEqual([[null, null]]);
});

test('of three roles, all must be priced', () => {
  const analyst = viewOf('data-analyst');
  for (const { source, level } of sameSource([scientist, engineer, analyst]))
    for (const role of [scientist, engineer, analyst]) {
      const voices = role.pay.find((pay) => pay.level === level)?.voices ?? [];
      expect(voices.map((voice) => voice.source)).toContain(source);
    }
});
