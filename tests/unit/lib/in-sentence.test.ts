import { expect, test } from 'vitest';
import { inSentence } from '#lib/format.ts';

test.each([
  ['Machine learning or data science', 'machine learning or data science'],
  ['A degree', 'a degree'],
  ['Back-end development', 'back-end development'],
  ['Économie', 'économie'],
  ['DevOps or database administration', 'DevOps or database administration'],
  ['MLOps or platform engineering', 'MLOps or platform engineering'],
  ['SQL', 'SQL'],
  ['C++ development', 'C++ development'],
  ['', ''],
])('the heading “%s” stands in a sentence as “%s”', (heading, running) => {
  expect(inSentence(heading)).toBe(running);
});
