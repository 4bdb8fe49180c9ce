import { expect, test } from 'vitest';
import { levelOf } from '#lib/salary/level.ts';
import { salaries, vocabulary } from './real-data.ts';

const { levels, noLevel } = vocabulary;
const level = (printedLevel: string, years: [number | null, number | null] | null = null) =>
  levelOf({ printedLevel, years }, levels);

test.each([
  ['junior', 'junior'],
  ['beginner', 'junior'],
  ['Entry (EN)', 'junior'],
  ['0-1 year asked', 'junior'],
  ['confirmed', 'mid'],
  ['expert', 'senior'],
  ['senior / confirmed', 'senior'],
  ['expert / lead', 'lead'],
  ['lead / principal / staff', 'lead'],
])('the printed word “%s” means %s', (printed, expected) => {
  expect(level(printed)).toBe(expected);
});

test('the printed word wins over the years: Real Job Offers calls 5 to 8 years senior, Talma calls 3 to 7 confirmed', () => {
  expect(level('mid', [7, 9])).toBe('mid');
  expect(level('lead / staff', [1, 2])).toBe('lead');
});

test.each<[string, [number | null, number | null], string]>([
  ['2 to 3 years: midpoint 2.5', [2, 3], 'junior'],
  ['2 to 4 years: midpoint 3, where mid begins', [2, 4], 'mid'],
  ['2 to 5 years: midpoint 3.5', [2, 5], 'mid'],
  ['5 to 7 years: midpoint 6, where senior begins', [5, 7], 'senior'],
  ['10 to 15 years', [10, 15], 'senior'],
  ['4 years and more: starts at 4', [4, null], 'mid'],
  ['15 years and more: starts at 15', [15, null], 'senior'],
  ['up to 2 years', [null, 2], 'junior'],
])('without a word for the level, the years decide: %s', (_, years, expected) => {
  expect(level('all levels', years)).toBe(expected);
});

test('years alone never make a lead', () => {
  expect(level('30 years', [30, null])).toBe('senior');
});

test('no word and no years: no level, and years of coding are not years in the job', () => {
  expect(level('all levels')).toBeNull();
  expect(level('5-9 years coding')).toBeNull();
  expect(level('all levels', [null, null])).toBeNull();
});

test('every level printed in salaries.yaml is listed in vocabulary.yaml', () => {
  const listed = [...levels.flatMap((term) => term.labels), ...noLevel];
  const printed = [...new Set(salaries.map((salary) => salary.printedLevel.toLowerCase()))];
  expect(printed.filter((word) => !listed.includes(word))).toEqual([]);
});

test('no word is listed twice, and all are in lower case', () => {
  const listed = [...levels.flatMap((term) => term.labels), ...noLevel];
  expect(listed.filter((word, index) => listed.indexOf(word) !== index)).toEqual([]);
  expect(listed.filter((word) => word !== word.toLowerCase())).toEqual([]);
});

test('the spans follow one another without hole or overlap, and the words beside them say the same', () => {
  const spans = levels.flatMap((term) => (term.span ? [term.span] : []));
  expect(spans).toEqual([
    [0, 3],
    [3, 6],
    [6, null],
  ]);
  for (const { span, years } of levels)
    if (span) expect(years.match(/\d+/g)).toEqual(span.filter((y) => y !== null).map(String));
});
