import { expect, test } from 'vitest';
import { handovers } from '#lib/compare/handover.ts';
import { viewOf } from './real-library.ts';

test('each guide says what it gets from the other', () => {
  expect(handovers([viewOf('data-scientist'), viewOf('machine-learning-engineer')])).toEqual([
    {
      giver: 'machine-learning-engineer',
      receiver: 'data-scientist',
      what: 'The way from a prototype to something users touch.',
    },
    {
      giver: 'data-scientist',
      receiver: 'machine-learning-engineer',
      what: 'Features, the choice of model and what a good result looks like.',
    },
  ]);
});

test('roles that do not name each other hand nothing over', () => {
  expect(handovers([viewOf('data-analyst'), viewOf('devops-engineer')])).toEqual([]);
});

test('a guide that names its own role as a colleague hands nothing to itself', () => {
  const own = { role: 'data-analyst', name: 'Data Analyst', for: 'A second pair of eyes.' };
  expect(handovers([{ id: 'data-analyst', team: [own] }])).toEqual([]);
});
