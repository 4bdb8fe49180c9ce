import { expect, test } from 'vitest';
import { chosenPairs, firstPair, pairId } from '#lib/compare/pair.ts';
import { allViews, pairs, roles } from './real-library.ts';

test('a pair is named in alphabetical order, whichever comes first', () => {
  expect(pairId('mlops-engineer', 'devops-engineer')).toBe('devops-engineer-vs-mlops-engineer');
  expect(pairId('devops-engineer', 'mlops-engineer')).toBe('devops-engineer-vs-mlops-engineer');
});

test('neighbours and roles not to be confused make a pair, once, and never one with themselves or with nobody', () => {
  const chosen = chosenPairs([
    { id: 'b', neighbours: ['a', 'nobody', 'b'], notToBeConfusedWith: [{ role: 'c' }, {}] },
    { id: 'a', neighbours: ['b'], notToBeConfusedWith: [] },
    { id: 'c', neighbours: [], notToBeConfusedWith: [] },
  ]);
  expect(chosen).toEqual([
    ['a', 'b'],
    ['b', 'c'],
  ]);
});

test('the pages grow with the roles, not with their square', () => {
  const named = [...roles.values()].reduce(
    (sum, { data }) => sum + data.neighbours.length + data.notToBeConfusedWith.length,
    0,
  );
  expect(pairs.length).toBeGreaterThan(0);
  expect(pairs.length).toBeLessThanOrEqual(named);
  expect(pairs.length).toBeLessThan((allViews.length * (allViews.length - 1)) / 2);
});

test('a comparison opens on data scientist and machine learning engineer, else on the first pair there is', () => {
  const mixedUp: [string, string] = ['data-scientist', 'machine-learning-engineer'];
  expect(firstPair([['a', 'b'], mixedUp])).toEqual(mixedUp);
  expect(firstPair([['a', 'b']])).toEqual(['a', 'b']);
  expect(firstPair([])).toEqual([]);
});
