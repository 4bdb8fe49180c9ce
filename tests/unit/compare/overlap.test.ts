import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlap } from '#lib/compare/overlap.ts';

test('what only one list has comes before what both have, whatever the case', () => {
  expect(
    overlap([
      ['Python', 'R', 'shell'],
      ['Go', 'python', 'Shell'],
    ]),
  ).toEqual([
    { in: [0], items: ['R'] },
    { in: [1], items: ['Go'] },
    { in: [0, 1], items: ['Python', 'shell'] },
  ]);
});

test('of three lists, what two share stands between what one has and what all have', () => {
  expect(
    overlap([
      ['SQL', 'R'],
      ['SQL', 'dbt', 'R'],
      ['SQL', 'Git', 'dbt'],
    ]),
  ).toEqual([
    { in: [2], items: ['Git'] },
    { in: [0, 1], items: ['R'] },
    { in: [1, 2], items: ['dbt'] },
    { in: [0, 1, 2], items: ['SQL'] },
  ]);
});

test('a list that says a thing twice counts it once', () => {
  expect(overlap([['Git', 'git'], []])).toEqual([{ in: [0], items: ['Git'] }]);
});

test('every item stands in exactly one group, that of the lists that have it', () => {
  const lists = fc.array(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e')), {
    minLength: 1,
    maxLength: 3,
  });
  fc.assert(
    fc.property(lists, (given) => {
      const groups = overlap(given);
      const placed = groups.flatMap((group) => group.items);
      expect([...placed].sort()).toEqual([...new Set(given.flat())].sort());
      for (const group of groups)
        for (const item of group.items)
          expect(given.flatMap((list, index) => (list.includes(item) ? [index] : []))).toEqual(
            group.in,
          );
    }),
  );
});
