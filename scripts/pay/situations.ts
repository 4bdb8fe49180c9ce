import fc from 'fast-check';
import { defaultSituation, parameters, parametersOn, type Situation } from '#lib/pay/index.ts';

/** One question to both the engine and the official model. */
export interface Case {
  grossYear: number;
  situation: Situation;
  /** ISO date of the law. */
  on: string;
}

const newest = parametersOn();
const ceiling = newest.ceilingMonth * 12;
const minimumWage = newest.minimumWageHour * newest.fullTimeWeek * 52;

/** A ladder of yearly pay, with the thresholds of the law and a step on either side of each. */
const ladder = [
  0,
  600,
  18_000,
  ...around(minimumWage),
  26_000,
  31_500.5,
  36_000,
  42_123.45,
  ...around(ceiling),
  55_000,
  ...around(3 * minimumWage),
  75_000,
  98_765.43,
  ...around(4 * ceiling),
  260_000,
  ...around(8 * ceiling),
  520_000,
  1_300_000,
];

const profiles: Partial<Situation>[] = [
  {},
  { status: 'non-cadre', staff: 4, tax: 'neutral' },
  { time: 50, status: 'non-cadre', staff: 11, accident: 1.1, mobility: 3.2 },
  { time: 80, staff: 250, health: 95, healthEmployer: 60, tax: 'neutral' },
  { household: 'couple', children: 2, staff: 20, otherIncome: 28_000 },
  { household: 'lone-parent', children: 1, staff: 10, accident: 0.3 },
  { household: 'lone-parent', children: 4, otherIncome: 12_500, staff: 150 },
  { household: 'couple', children: 5, status: 'non-cadre', staff: 49 },
  { tax: 'rate', rate: 11.3, variable: 6_000, staff: 2_500, mobility: 2.01 },
  { health: 900, healthEmployer: 75, household: 'couple', otherIncome: 310_000, staff: 19 },
  { health: 0, household: 'single', children: 3, accident: 4.7, time: 20 },
];

/** Every rung of the ladder in every profile, under each law in turn: the same cases every time. */
export const fixedGrid: Case[] = profiles
  .flatMap((profile, row) =>
    ladder.map((grossYear, column) => ({
      grossYear,
      situation: { ...defaultSituation, ...profile },
      on: parameters[(row + column) % parameters.length]?.from ?? newest.from,
    })),
  )
  .filter((question) => !isLostInTheSum(question));

/**
 * At three SMIC to the cent there is no reduction. The model adds pay and bonus in binary, falls
 * short by a trillionth, and grants it; without a bonus it does not, and that is in the grid.
 */
function isLostInTheSum({ grossYear, situation }: Case): boolean {
  return situation.variable > 0 && Math.abs(grossYear - 3 * minimumWage) < 0.005;
}

/** Any private-sector employee, from a first euro to well past the last threshold. */
export const anyCase: fc.Arbitrary<Case> = fc.record({
  grossYear: fc.oneof(
    { weight: 6, arbitrary: cents(15_000, 120_000) },
    { weight: 2, arbitrary: cents(0, 30_000) },
    { weight: 1, arbitrary: cents(120_000, 600_000) },
    { weight: 1, arbitrary: cents(600_000, 3_000_000) },
  ),
  situation: fc.record({
    months: fc.constantFrom(12, 13, 13.5, 14),
    variable: fc.oneof(fc.constant(0), cents(0, 20_000)),
    status: fc.constantFrom('cadre', 'non-cadre'),
    time: fc.oneof(fc.constant(100), cents(20, 100)),
    staff: fc.oneof(fc.constantFrom(4, 10, 11, 19, 20, 49, 50, 149, 150, 249, 250), fc.nat(6_000)),
    health: fc.oneof(fc.constant(40), cents(0, 150), cents(0, 1_500)),
    healthEmployer: fc.oneof(fc.constant(50), cents(0, 100)),
    accident: fc.oneof(fc.constant(newest.accident.mean), cents(0, 8)),
    mobility: fc.oneof(fc.constant(0), cents(0, 3.3)),
    tax: fc.constantFrom('scale', 'scale', 'neutral', 'rate'),
    rate: cents(0, 49),
    household: fc.constantFrom('single', 'couple', 'lone-parent'),
    children: fc.oneof(fc.constant(0), fc.nat(9)),
    otherIncome: fc.oneof(fc.constant(0), cents(0, 60_000), cents(0, 700_000)),
  }),
  on: fc.constantFrom(...parameters.map(({ from }) => from)),
});

function around(threshold: number): number[] {
  return [-0.01, 0, 0.01].map((step) => Math.round((threshold + step) * 100) / 100);
}

/** Amounts (or rates) of at most two decimals. */
function cents(least: number, most: number): fc.Arbitrary<number> {
  return fc
    .integer({ min: Math.round(least * 100), max: Math.round(most * 100) })
    .map((hundredths) => hundredths / 100);
}
