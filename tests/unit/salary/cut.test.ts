import { expect, test } from 'vitest';
import { companyTypesOf, regionalOf } from '#lib/salary/index.ts';
import { salaries, sources } from './real-data.ts';

test('a data analyst’s regional figures are those for Paris, Île-de-France and elsewhere', () => {
  expect(regionalOf('data-analyst', salaries, sources).map((row) => row.region)).toEqual([
    'paris',
    'regions',
    'ile-de-france',
    'regions',
    'paris',
  ]);
});

test('single postings in a region are no regional figure', () => {
  expect(regionalOf('ai-product-manager', salaries, sources)).toEqual([]);
});

test('a software engineer has four levels at four kinds of employer', () => {
  const rows = companyTypesOf('software-engineer', salaries, sources);
  expect(rows).toHaveLength(16);
  expect(new Set(rows.map((row) => row.companyType)).size).toBe(4);
});
