import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareCodec, pickedRoles, withChoice, type CompareState } from '#lib/compare/state.ts';
import { payLevels } from '#lib/compare/role-view.ts';

const known = new Set(['a', 'b', 'c', 'd']);
const first = ['a', 'b'];

describe('the address', () => {
  test('keeps the roles in the reader’s order and leaves defaults out', () => {
    const state = { ...compareCodec.defaults, roles: ['data-engineer', 'data-analyst'] };
    expect(compareCodec.format(state)).toBe('#roles=data-engineer,data-analyst');
  });

  test('names what it could not use', () => {
    const { state, ignored } = compareCodec.parse('#unpaid=forever&differences=only&roles=A!');
    expect(state.differences).toBe('only');
    expect(ignored.map(({ key }) => key)).toEqual(['unpaid', 'roles']);
  });

  test('gives back every state it is given', () => {
    const id = fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,2}$/);
    const states: fc.Arbitrary<CompareState> = fc.record({
      roles: fc.uniqueArray(id, { maxLength: 3 }),
      differences: fc.constantFrom('all', 'only'),
      from: fc.oneof(fc.constant(''), id),
      to: fc.oneof(fc.constant(''), id),
      level: fc.constantFrom(...payLevels),
      newLevel: fc.constantFrom('same', ...payLevels),
      training: fc.integer({ min: 0, max: 200_000 }),
      unpaid: fc.integer({ min: 0, max: 120 }).map((halves) => halves / 2),
    });
    fc.assert(
      fc.property(states, (state) => {
        const read = compareCodec.parse(compareCodec.format(state));
        expect(read).toEqual({ state, ignored: [] });
      }),
    );
  });

  test('is never too strange to read, and what was read is written the same for good', () => {
    const key = fc.constantFrom('roles', 'differences', 'from', 'level', 'training', 'unpaid', 'x');
    const pairs = fc
      .array(fc.tuple(key, fc.string()))
      .map((all) => all.map((pair) => pair.join('=')));
    const fragments = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      pairs.map((all) => `#${all.join('&')}`),
    );
    fc.assert(
      fc.property(fragments, (fragment) => {
        const { state } = compareCodec.parse(fragment);
        const written = compareCodec.format(state);
        expect(compareCodec.format(compareCodec.parse(written).state)).toBe(written);
        const picked = pickedRoles(state.roles, known, first);
        expect(picked.length).toBeGreaterThanOrEqual(2);
        expect(picked.every((id) => known.has(id))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the roles to show', () => {
  test.each([
    ['none asked for', [], ['a', 'b']],
    ['two that exist', ['d', 'c'], ['d', 'c']],
    ['one alone is joined by the first other', ['a'], ['a', 'b']],
    ['one alone that is not of the first pair', ['d'], ['d', 'a']],
    ['one that does not exist is left out', ['c', 'zz', 'd'], ['c', 'd']],
    ['one said twice counts once', ['c', 'c'], ['c', 'a']],
  ])('%s', (_case, asked, shown) => {
    expect(pickedRoles(asked, known, first)).toEqual(shown);
  });
});

describe('a choice', () => {
  test.each([
    ['replaces the role at its place', ['a', 'b'], 1, 'c', ['a', 'c']],
    ['adds a third', ['a', 'b'], 2, 'c', ['a', 'b', 'c']],
    ['takes the third away', ['a', 'b', 'c'], 2, '', ['a', 'b']],
    ['never takes the second of two away', ['a', 'b'], 1, '', ['a', 'b']],
    [
      'of a role already there makes the two change places',
      ['a', 'b', 'c'],
      0,
      'c',
      ['c', 'b', 'a'],
    ],
    ['of the same role changes nothing', ['a', 'b'], 0, 'a', ['a', 'b']],
    ['of a role already there as a third changes nothing', ['a', 'b'], 2, 'a', ['a', 'b']],
  ])('%s', (_case, picked, place, id, next) => {
    expect(withChoice(picked, place, id)).toEqual(next);
  });
});
