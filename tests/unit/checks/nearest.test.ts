import { expect, test } from 'vitest';
import { nearest } from '#checks/nearest.ts';

const roles = ['data-scientist', 'data-engineer', 'data-analyst', 'mlops-engineer'];

test.each([
  ['data-scientis', ['data-scientist']],
  ['Data Scientist', ['data-scientist']],
  ['data_analyst', ['data-analyst']],
  ['accountant', []],
  ['', []],
])('%s is likely %j', (word, meant) => {
  expect(nearest(word, roles)).toEqual(meant);
});

test('at most three, when all are equally near', () => {
  expect(nearest('a0', ['a4', 'a3', 'a2', 'a1'])).toEqual(['a1', 'a2', 'a3']);
});
