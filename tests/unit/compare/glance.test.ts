import { expect, test } from 'vitest';
import { compare as words } from '#i18n/en.ts';
import { glance } from '#lib/compare/glance.ts';
import { viewOf } from './real-library.ts';

const analyst = viewOf('data-analyst');

test('rows in which the roles agree come last and say so', () => {
  const double = { ...analyst, id: 'double', output: 'Something else' };
  const rows = glance([analyst, double], words.glance);
  expect(rows.map(({ id, same }) => [id, same])).toEqual([
    ['output', false],
    ['purpose', true],
    ['coreSkills', true],
    ['mainTools', true],
    ['pay', true],
    ['time', true],
    ['profile', true],
  ]);
});

test('pay is told level by level, and what no source says is said', () => {
  const rows = new Map(
    glance([analyst, { ...analyst, pay: [] }], words.glance).map(({ id, cells }) => [id, cells]),
  );
  expect(rows.get('pay')?.[0]?.[0]).toMatch(/^Junior €[\d,]+–[\d,]+$/);
  expect(rows.get('pay')?.[1]).toEqual(['No source says']);
  expect(rows.get('time')?.[0]).toEqual(['No source says']);
});
