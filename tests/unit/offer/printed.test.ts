import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  defaultPerson,
  offerCodec,
  packagesIn,
  printed,
  verdict,
  weigh,
} from '#lib/offer/index.ts';
import { offer } from './packages.ts';
import { anyFragment } from './fragments.ts';

const shown = (told = {}) => printed(weigh(offer(told), defaultPerson, 100));

describe('printed figures', () => {
  test('add up in whole euros, and stay within a euro of the exact ones', () => {
    fc.assert(
      fc.property(anyFragment, (fragment) => {
        const { state } = offerCodec.parse(fragment);
        for (const one of packagesIn(state)) {
          const exact = weigh(one, state, Number(state.paid));
          const figures = printed(exact);
          const { takeHome, vouchers, transport, remote, kept, net, tax } = figures;
          expect(takeHome + vouchers + transport + remote).toBe(kept);
          expect(net - tax).toBe(takeHome);
          for (const name of [
            'net',
            'takeHome',
            'vouchers',
            'transport',
            'remote',
            'kept',
            'cost',
          ] as const) {
            expect(Math.abs(figures[name] - exact[name])).toBeLessThan(1.000001);
          }
        }
      }),
    );
  });
});

describe('a verdict', () => {
  test('names the offer that leaves more, with the difference in a year and a month', () => {
    const [first, second] = [shown(), shown({ gross: 48_000 })];
    const { year, month, turns } = verdict(first, second);
    expect(year).toEqual({ better: 1, by: second.kept - first.kept });
    expect(month).toBe(second.keptMonth - first.keptMonth);
    expect(turns).toBe(false);
  });

  test('turns where the better year is the worse day', () => {
    const { year, day, turns } = verdict(shown({ rtt: 12 }), shown({ gross: 46_000 }));
    expect([year.better, day.better, turns]).toEqual([1, 0, true]);
  });

  test('finds the same offer twice level', () => {
    const level = { better: null, by: 0 };
    expect(verdict(shown(), shown())).toEqual({ year: level, day: level, month: 0, turns: false });
  });
});
