import { describe, expect, test } from 'vitest';
import { choice, id, ids, number } from '#lib/url-state/fields.ts';

describe('a number from 0 to 100', () => {
  const field = number('share', 50, { min: 0, max: 100 });

  test.each([
    ['0', 0],
    ['100', 100],
    ['2.08', 2.08],
    ['007', 7],
    ['-0', 0],
    ['33.333333333333336', 33.333333],
  ])('reads %s', (text, value) => {
    expect(field.parse(text)).toBe(value);
  });

  test.each(['', ' 5', '5 ', '+5', '.5', '5.', '1e1', '0x10', '5,5', '-1', '100.01', 'NaN', '∞'])(
    'does not read “%s”',
    (text) => {
      expect(field.parse(text)).toBeUndefined();
    },
  );

  test.each([
    [0.1 + 0.2, '0.3'],
    [1e-9, '0'],
    [Number.NaN, '50'],
    [Number.POSITIVE_INFINITY, '50'],
  ])('writes %s as %s', (value, text) => {
    expect(field.format(value)).toBe(text);
    expect(field.parse(text)).toBeDefined();
  });

  test('says what it reads, thousands grouped', () => {
    expect(field.expected).toBe('a number from 0 to 100');
    expect(number('amount', 0, { min: 0, max: 10_000_000 }).expected).toBe(
      'a number from 0 to 10,000,000',
    );
  });
});

test('steps of a half leave other fractions out', () => {
  const months = number('months', 12, { min: 12, max: 16, step: 0.5 });
  expect(['12', '13.5', '13.50', '13.55'].map(months.parse)).toEqual([12, 13.5, 13.5, undefined]);
  expect(months.expected).toContain('halves allowed');
});

test('a choice reads its own words only', () => {
  const status = choice('status', ['cadre', 'non-cadre'], 'cadre');
  expect(['cadre', 'non-cadre', 'Cadre', 'toString', ''].map(status.parse)).toEqual([
    'cadre',
    'non-cadre',
    undefined,
    undefined,
    undefined,
  ]);
});

test('an id is lower-case words with single hyphens, at most 80 letters', () => {
  const role = id('role');
  expect(role.parse('data-scientist')).toBe('data-scientist');
  for (const text of ['', '-a', 'a-', 'a--b', 'Data', 'a b', '../etc', 'a'.repeat(81)])
    expect(role.parse(text), text).toBeUndefined();
});

test('a list of ids holds each once and no more than it may', () => {
  const roles = ids('roles', 2);
  expect(roles.parse('b,a')).toEqual(['b', 'a']);
  for (const text of ['a,a', 'a,b,c', 'a,', ',', 'a,B'])
    expect(roles.parse(text), text).toBeUndefined();
});
