import { describe, expect, test } from 'vitest';
import { placeSentence } from '#components/islands/calculator/band-sentence.ts';
import { noticesOf } from '#components/islands/calculator/notices.ts';
import { readingOf } from '#components/islands/calculator/reading.ts';
import { calculatorWords } from '#i18n/calculator.ts';
import { calculatorCodec } from '#lib/calculator/state.ts';
import { payslip, solve } from '#lib/pay/index.ts';

const words = calculatorWords('en');
const stateOf = (fragment: string) => calculatorCodec.parse(fragment).state;

describe('what the result is for', () => {
  test.each([
    ['', '€45,000 gross a year: cadre, full time, paid over 12 months, employer of 50, single.'],
    [
      '#amount=3200.5&of=net&per=month&status=non-cadre&time=80&months=13.5&staff=1200',
      '€3,200.50 net before tax a month: non-cadre, 80% of full time, paid over 13.5 months, employer of 1,200, single.',
    ],
    [
      '#variable=6000&health=95&health-employer=60&accident=0.9&mobility=3.2&household=couple&children=2&other-income=28000',
      '€45,000 gross a year: cadre, full time, paid over 12 months, with €6,000 variable on top, employer of 50, health cover €95 a month, 60% by the employer, work-accident rate 0.9%, mobility levy 3.2%, couple, 2 children, other income €28,000 a year.',
    ],
    [
      '#amount=80000&of=cost&variable=6000&household=lone-parent&children=1',
      '€80,000 employer cost a year: cadre, full time, paid over 12 months, €6,000 of it variable, employer of 50, lone parent, one child.',
    ],
  ])('%s', (fragment, reading) => {
    expect(readingOf(stateOf(fragment), words)).toBe(reading);
  });
});

describe('what the reader should know with the result', () => {
  const told = (fragment: string) => {
    const state = stateOf(fragment);
    return noticesOf(solve(state, state), state, words);
  };

  test('nothing for an ordinary salary', () => {
    expect(told('')).toEqual([]);
  });

  test('pay below the minimum wage for the working time', () => {
    expect(told('#amount=1866&per=month')).toEqual([expect.stringContaining('€1,867.02')]);
    expect(told('#amount=1868&per=month')).toEqual([]);
    expect(told('#amount=900&per=month&time=50')).toEqual([expect.stringContaining('€933.51')]);
  });

  test('pay beyond what was checked, and beyond what is worked out', () => {
    expect(told('#amount=1300000')).toEqual([]);
    expect(told('#amount=1300001')).toEqual([expect.stringContaining('€1,300,000')]);
    expect(told('#amount=9000000&per=month')).toEqual([
      'Pay stops at €10,000,000 a year here: this is the result for that.',
    ]);
  });

  test('a cost that no gross gives, with both neighbours, in the period asked for', () => {
    const year = solve({ amount: 97_500, of: 'cost', per: 'year' });
    if (year.kind !== 'gap') throw new Error('€97,500 is a cost in the gap at three SMIC.');
    const [sentence] = told('#amount=97500&of=cost');
    for (const { cost } of [year.below, year.above]) expect(sentence).toContain(euros(cost));
    const [monthly] = told('#amount=8125&of=cost&per=month');
    for (const { cost } of [year.below, year.above]) expect(monthly).toContain(euros(cost / 12));
  });
});

describe('where base pay falls in a band', () => {
  const band = { level: 'mid' as const, openTop: false, observations: [] };
  const place = (gross: number, min: number | null, max: number | null, openTop = false) =>
    placeSentence(gross, payslip(gross), { ...band, min, max, openTop }, words);

  test.each([
    [50_000, 55_000, 72_000, false, 'lies €5,000 below the band of €55,000–72,000.'],
    [55_000, 55_000, 72_000, false, 'lies 0% of the way up the band of €55,000–72,000.'],
    [63_500, 55_000, 72_000, false, 'lies 50% of the way up the band of €55,000–72,000.'],
    [80_000, 55_000, 72_000, false, 'lies €8,000 above the band of €55,000–72,000.'],
    [80_000, 55_000, 72_000, true, 'lies above what is printed, €55,000–72,000+: no source'],
    [80_000, 55_000, null, false, 'lies within the band: from €55,000.'],
    [50_000, null, 60_000, false, 'lies within the band: up to €60,000.'],
    [60_000, 60_000, 60_000, false, 'lies within the band: €60,000.'],
  ])('%s in %s to %s, open top %s: %s', (gross, min, max, openTop, said) => {
    expect(place(gross, min, max, openTop)).toContain(said);
  });

  test('part-time pay is compared at full time, and says so', () => {
    expect(
      placeSentence(50_000, payslip(40_000, { time: 80 }), { ...band, min: 1, max: 2 }, words),
    ).toContain('Base pay, €50,000 a year at full time,');
  });
});

const euros = (amount: number) =>
  amount.toLocaleString('en-GB', { style: 'currency', currency: 'EUR' });
