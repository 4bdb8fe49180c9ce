import { describe, expect, test } from 'vitest';
import { calculatorCodec, calculatorFields } from '#lib/calculator/state.ts';
import { defaultSituation } from '#lib/pay/index.ts';

// The contract with other sites' links: key, default, a value at each end, a value beyond each.
describe.each([
  ['amount', 45_000, ['0', '10000000'], ['-1', '10000001']],
  ['of', 'gross', ['net', 'take-home', 'cost'], ['brut', '']],
  ['per', 'year', ['month'], ['week']],
  ['months', 12, ['12.5', '16'], ['11.5', '16.5', '13.2']],
  ['variable', 0, ['1', '10000000'], ['-1']],
  ['status', 'cadre', ['non-cadre'], ['Cadre']],
  ['time', 100, ['20', '99.5'], ['19', '101']],
  ['staff', 50, ['1', '250'], ['0', '10.5']],
  ['health', 40, ['0', '120'], ['-5']],
  ['health-employer', 50, ['0', '100'], ['101']],
  ['accident', defaultSituation.accident, ['0.9', '3.5'], ['-1', '21']],
  ['mobility', 0, ['3.2'], ['-0.1']],
  ['tax', 'scale', ['neutral', 'rate'], ['none']],
  ['rate', 0, ['12.3', '45'], ['-1', '61']],
  ['household', 'single', ['couple', 'lone-parent'], ['family']],
  ['children', 0, ['1', '9'], ['10', '1.5']],
  ['other-income', 0, ['20000'], ['-1']],
  ['role', '', ['data-scientist'], ['Data scientist']],
  ['level', '', ['junior', 'mid', 'senior', 'lead'], ['boss']],
])('the key %s', (key, fallback, good, bad) => {
  const name = Object.entries(calculatorFields).find(([, field]) => field.key === key)?.[0];
  const read = (fragment: string) =>
    Object.fromEntries(Object.entries(calculatorCodec.parse(fragment).state))[name ?? ''];

  test(`defaults to ${String(fallback) || 'nothing'}`, () => {
    expect(read('')).toBe(fallback);
  });

  test.each(good)('takes %s and writes it back', (value) => {
    const { state, ignored } = calculatorCodec.parse(`#${key}=${value}`);
    expect(ignored).toEqual([]);
    expect(String(read(`#${key}=${value}`))).toBe(value);
    expect(calculatorCodec.format(state)).toBe(`#${key}=${value}`);
  });

  test.each(bad)('passes over “%s” and says so', (value) => {
    expect(read(`#${key}=${value}`)).toBe(fallback);
    expect(calculatorCodec.parse(`#${key}=${value}`).ignored).toMatchObject([{ key, value }]);
  });
});

test('no other key is read', () => {
  const keys = Object.values(calculatorFields).map(({ key }) => key);
  expect(keys.sort()).toEqual(
    [
      ...['amount', 'of', 'per', 'months', 'variable', 'status', 'time', 'staff', 'health'],
      ...['health-employer', 'accident', 'mobility', 'tax', 'rate', 'household', 'children'],
      ...['other-income', 'role', 'level'],
    ].sort(),
  );
});

test('a link that spells out every default is the bare address', () => {
  const spelt =
    '#amount=45000&of=gross&per=year&months=12&variable=0&status=cadre&time=100&staff=50&health=40' +
    `&health-employer=50&accident=${defaultSituation.accident}&mobility=0&tax=scale&rate=0` +
    '&household=single&children=0&other-income=0';
  const { state, ignored } = calculatorCodec.parse(spelt);
  expect(ignored).toEqual([]);
  expect(calculatorCodec.format(state)).toBe('');
});

test('the default work-accident rate is the mean of the model, to two decimals', () => {
  expect(calculatorFields.accident.format(calculatorCodec.defaults.accident)).toMatch(
    /^\d\.\d{2}$/,
  );
});

test('keys are sorted by their names, whatever the order of the link', () => {
  const { state } = calculatorCodec.parse('#time=80&per=month&health-employer=60&health=95');
  expect(calculatorCodec.format(state)).toBe('#health=95&health-employer=60&per=month&time=80');
});
