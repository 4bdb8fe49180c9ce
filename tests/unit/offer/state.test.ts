import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  defaultPackage,
  fieldsOf,
  offerCodec,
  openQuestions,
  packagesIn,
  prefixed,
  printed,
  sharedFields,
  weigh,
} from '#lib/offer/index.ts';
import { anyFragment } from './fragments.ts';

const { parse, format, defaults } = offerCodec;

describe('the page’s address', () => {
  test('is empty for the first view', () => {
    expect(format(defaults)).toBe('');
    expect(packagesIn(defaults)).toEqual([defaultPackage, { ...defaultPackage, gross: 48_000 }]);
  });

  test('has its keys sorted, whatever order they came in', () => {
    const { state } = parse(
      '#role=data-scientist&b-gross=52000&paid=80&a-gross=50000&a-status=cadre',
    );
    expect(format(state)).toBe('#a-gross=50000&b-gross=52000&paid=80&role=data-scientist');
  });

  test('keeps every part of both packages', () => {
    const told = {
      ...defaultPackage,
      gross: 61_234.5,
      months: 13.5,
      basis: 'forfait',
      days: 214,
      voucher: 9.25,
    } as const;
    const state = { ...defaults, ...prefixed('a', told), ...prefixed('b', told) };
    const back = parse(format(state));
    expect(back.ignored).toEqual([]);
    expect(packagesIn(back.state)).toEqual([told, told]);
  });

  test('names what it passes over', () => {
    const { state, ignored } = parse('#a-months=17&b-basis=weeks&colour=red');
    expect(state).toEqual(defaults);
    expect(ignored).toEqual([
      { key: 'a-months', value: '17', expected: 'a number from 12 to 16, halves allowed' },
      { key: 'b-basis', value: 'weeks', expected: 'one of hours, forfait' },
    ]);
  });

  test('shows one package where one is asked', () => {
    expect(packagesIn(parse('#offers=1').state)).toHaveLength(1);
  });

  test('has a key of its own for every part', () => {
    const keys = [fieldsOf.a, fieldsOf.b, sharedFields].flatMap((fields) =>
      Object.values(fields).map(({ key }) => key),
    );
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toHaveLength(Object.keys(defaults).length);
  });

  test('never makes the page throw nor show NaN, and is canonical', () => {
    fc.assert(
      fc.property(anyFragment, (fragment) => {
        const { state } = parse(fragment);
        const packages = packagesIn(state);
        for (const offer of packages) {
          const result = weigh(offer, state, Number(state.paid));
          for (const figure of Object.values(printed(result)))
            expect(figure).toSatisfy(Number.isFinite);
          expect(result.days).toBeGreaterThan(0);
        }
        expect(openQuestions(packages).length).toBeGreaterThan(0);
        const written = format(state);
        expect(format(parse(written).state)).toBe(written);
        expect(parse(written).ignored).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
