import { describe, expect, test } from 'vitest';
import { distance } from '../../../src/lib/search/distance.ts';
import { isNameOf, namedIn } from '../../../src/lib/search/named.ts';
import { nearest } from '../../../src/lib/search/nearest.ts';

const title = (title: string, ...also: string[]) => ({
  title,
  also,
  path: `/roles/${title.toLowerCase().replaceAll(' ', '-')}/`,
});
const titles = [
  title('Data Scientist', 'DS', 'decision scientist'),
  title('Data Analyst', 'DA'),
  title('Machine Learning Engineer', 'ML engineer', 'MLE'),
  title('MLOps Engineer', 'MLOps'),
  title('AI Product Manager'),
  title('DevOps Engineer', 'DevOps'),
];

test.each([
  ['scientist', 'scientist', 0],
  ['sceintist', 'scientist', 1],
  ['analist', 'analyst', 1],
  ['engneer', 'engineer', 1],
  ['enginneer', 'engineer', 1],
  ['abc', 'xyz', 3],
  ['', 'data', 3],
  ['a'.repeat(10_000), 'b'.repeat(10_000), 3],
])('from %.12s to %.12s it is %i, counted up to 2', (a, b, letters) => {
  expect(distance(a, b, 2)).toBe(letters);
});

describe('a misspelt title', () => {
  test.each([
    ['data sceintist', 'Data Scientist'],
    ['machin lerning enginer', 'Machine Learning Engineer'],
    ['datascientist', 'Data Scientist'],
    ['prodct manager', 'AI Product Manager'],
    ['mloops', 'MLOps Engineer'],
    ['dev ops', 'DevOps Engineer'],
    ['decison scientists', 'Data Scientist'],
  ])('“%s” means %s', (query, meant) => {
    expect(nearest(query, titles)[0]?.title).toBe(meant);
  });

  test.each(['data scientist', 'Data Scientists', 'mle', 'salary in Paris', 'xyzzy', '', '??'])(
    '“%s” means no other title',
    (query) => {
      expect(nearest(query, titles)).toEqual([]);
    },
  );
});

describe('a query that names roles', () => {
  test.each([
    ['ml engineer salary paris', ['Machine Learning Engineer']],
    ['difference data scientist ml engineer', ['Data Scientist', 'Machine Learning Engineer']],
    ['mlops vs devops', ['MLOps Engineer', 'DevOps Engineer']],
    ['who hires data analysts', ['Data Analyst']],
    ['ai product manager or product manager', ['AI Product Manager']],
    ['kubernetes', []],
  ])('“%s” names %j', (query, names) => {
    expect(namedIn(query, titles).map(({ title }) => title)).toEqual(names);
  });

  test('a name alone is told from a name among other words', () => {
    const [role] = namedIn('ml engineers', titles);
    if (!role) throw new Error('A role is named.');
    expect(isNameOf(role, ['ml', 'engineers'])).toBe(true);
    expect(isNameOf(role, ['ml', 'engineer', 'salary'])).toBe(false);
  });
});
