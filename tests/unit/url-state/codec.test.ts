import { describe, expect, test } from 'vitest';
import { codec } from '#lib/url-state/codec.ts';
import { choice, id, ids, number } from '#lib/url-state/fields.ts';

const example = codec({
  amount: number('amount', 45_000, { min: 0, max: 1_000_000 }),
  months: number('months', 12, { min: 12, max: 16, step: 0.5 }),
  status: choice('status', ['cadre', 'non-cadre'], 'cadre'),
  role: id('role'),
  roles: ids('roles', 3),
});

describe('reading a fragment', () => {
  test('an empty one gives the defaults', () => {
    expect(example.parse('')).toEqual({ state: example.defaults, ignored: [] });
    expect(example.parse('#')).toEqual({ state: example.defaults, ignored: [] });
  });

  test('known keys are read in any order, unknown ones passed over in silence', () => {
    const { state, ignored } = example.parse('#utm_source=x&status=non-cadre&amount=50000');
    expect(state).toMatchObject({ amount: 50_000, status: 'non-cadre', months: 12 });
    expect(ignored).toEqual([]);
  });

  test.each([
    ['amount=NaN', 'amount', 'NaN'],
    ['amount=-1', 'amount', '-1'],
    ['amount=1e9', 'amount', '1e9'],
    ['amount=', 'amount', ''],
    ['amount', 'amount', ''],
    ['months=12.3', 'months', '12.3'],
    ['months=17', 'months', '17'],
    ['status=boss', 'status', 'boss'],
    ['role=Data%20Scientist', 'role', 'Data Scientist'],
    ['roles=a,b,c,d', 'roles', 'a,b,c,d'],
    ['roles=a,a', 'roles', 'a,a'],
    ['amount=%E0%A4%A', 'amount', '%E0%A4%A'],
  ])('%s falls back and is told', (fragment, key, value) => {
    const { state, ignored } = example.parse(`#${fragment}`);
    expect(state).toEqual(example.defaults);
    expect(ignored).toEqual([{ key, value, expected: expect.any(String) as string }]);
  });

  test('of a repeated key the first counts and the second is told', () => {
    const { state, ignored } = example.parse('#amount=1&amount=2');
    expect(state.amount).toBe(1);
    expect(ignored).toMatchObject([{ key: 'amount', value: '2' }]);
  });
});

test('what is echoed of a bad value is short and whole', () => {
  const { ignored } = example.parse(`#amount=${'\u{1F4B6}'.repeat(5_000)}`);
  expect(ignored[0]?.value).toBe('\u{1F4B6}'.repeat(40));
});

test('a key repeated a thousand times is told once', () => {
  const { state, ignored } = example.parse(`#${'amount=7&'.repeat(1_000)}`);
  expect(state.amount).toBe(7);
  expect(ignored).toHaveLength(1);
});

test('a name that every object has is no key', () => {
  const { state, ignored } = example.parse('#__proto__=1&constructor=2&toString=3');
  expect(state).toEqual(example.defaults);
  expect(ignored).toEqual([]);
});

describe('writing a fragment', () => {
  test('defaults are left out, keys sorted', () => {
    const state = { ...example.defaults, status: 'non-cadre' as const, amount: 50_000 };
    expect(example.format(state)).toBe('#amount=50000&status=non-cadre');
    expect(example.format(example.defaults)).toBe('');
  });

  test('a link that spells out defaults comes back without them', () => {
    const { state } = example.parse('#status=cadre&months=12&amount=45000&role=data-analyst');
    expect(example.format(state)).toBe('#role=data-analyst');
  });

  test('lists keep their order and their commas', () => {
    const state = { ...example.defaults, roles: ['b', 'a'] };
    expect(example.format(state)).toBe('#roles=b,a');
    expect(example.parse('#roles=b%2Ca').state.roles).toEqual(['b', 'a']);
  });
});
