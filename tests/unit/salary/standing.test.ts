import { expect, test } from 'vitest';
import { whyLeftOut } from '#lib/salary/index.ts';
import * as real from './real-data.ts';
import { observation, reference } from './made-up.ts';

const why = (change: Parameters<typeof observation>[0]) =>
  whyLeftOut(observation(change), reference.sources);

test('a figure for France from a source graded b counts, with or without a stated sample of 5', () => {
  expect(why({})).toBeNull();
  expect(why({ n: 5 })).toBeNull();
  expect(why({ source: 'survey-a', year: 2024, perimeter: 'base' })).toBeNull();
  expect(why({ max: null })).toBeNull();
});

test.each([
  ['a source graded c', { source: 'blog-c' }, 'grade'],
  ['a source without a grade', { source: 'ungraded' }, 'grade'],
  ['a source that is not listed', { source: 'nobody' }, 'grade'],
  ['a figure of 2023', { year: 2023 }, 'year'],
  ['an undated figure', { year: null }, 'year'],
  ['total pay', { perimeter: 'total' as const }, 'perimeter'],
  ['base and variable pay', { perimeter: 'base-and-variable' as const }, 'perimeter'],
  ['four postings', { n: 4 }, 'sample'],
  ['an average without a range', { min: null, max: null, average: 50_000 }, 'bounds'],
  ['a figure the data marks as unfit', { leftOut: 'Levels are mixed.' }, 'unfit'],
  ['one kind of employer', { companyType: 'consultancy' }, 'company-type'],
  ['a part of France', { region: 'lyon' }, 'region'],
])('%s stays out of the bands', (_, change, reason) => {
  expect(why(change)).toBe(reason);
});

test('region comes last: a weak figure for Lyon is weak first', () => {
  expect(why({ region: 'lyon', n: 2 })).toBe('sample');
});

test('the Stack Overflow survey counts total pay, so all of it stays out', () => {
  const survey = real.salaries.filter((salary) => salary.source === 'so-survey-2025-fr');
  expect(survey).toHaveLength(49);
  expect(new Set(survey.map((salary) => whyLeftOut(salary, real.sources)))).toEqual(
    new Set(['perimeter']),
  );
});
