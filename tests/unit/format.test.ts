import { describe, expect, test } from 'vitest';
import { day, euroRange, euros, perCent } from '#lib/format.ts';

describe('a range in euros', () => {
  test.each([
    [45_000, 60_000, false, '€45,000–60,000'],
    [90_000, 120_000, true, '€90,000–120,000+'],
    [50_000, 50_000, false, '€50,000'],
    [750, null, false, 'from €750'],
    [null, 82_000, false, 'up to €82,000'],
    [null, null, false, ''],
  ])('%s to %s, open top %s: %s', (min, max, openTop, printed) => {
    expect(euroRange(min, max, openTop)).toBe(printed);
  });

  test('in French the currency stands behind, once', () => {
    expect(euroRange(45_000, 60_000, false, 'fr-FR')).toBe('45\u202f000–60\u202f000\u00a0€');
  });
});

test('whole euros, per cents and dates are written as English readers expect', () => {
  expect(euros(2670.94)).toBe('€2,671');
  expect(perCent(13.04)).toBe('13%');
  expect(perCent(8.55, 2)).toBe('8.55%');
  expect(day('2026-11-21')).toBe('21 November 2026');
  expect(day('2026-11')).toBe('November 2026');
  expect(day('2026')).toBe('2026');
});
