import { expect, test } from 'vitest';
import { effectsOf, parisPremium } from '#lib/salary/index.ts';
import * as made from './made-up.ts';
import { payEffects, sources } from './real-data.ts';

const premiumOf = (...findings: Parameters<typeof made.premium>[0][]) =>
  parisPremium('baker', findings.map(made.premium), made.reference.sources);

test('Paris pays a data engineer 8 to 18% more, by what is said of data engineers', () => {
  // Free-Work states 12, 10, 8 and 10%, its ranges give 10 to 18%, France Travail's postings 15%.
  expect(parisPremium('data-engineer', payEffects, sources)).toMatchObject({
    scope: 'role',
    low: 8,
    high: 18,
    isOld: false,
  });
});

test('nobody measured MLOps engineers, so the whole market speaks, with old figures', () => {
  expect(parisPremium('mlops-engineer', payEffects, sources)).toMatchObject({
    scope: 'market',
    low: 10,
    high: 43,
    isOld: true,
  });
});

test('a finding about the role silences the market', () => {
  expect(premiumOf({ premium: [5, 8] }, { roles: [], premium: [40, 50] })).toMatchObject({
    scope: 'role',
    low: 5,
    high: 8,
  });
});

test('a finding of 2024 or later silences older ones about the same', () => {
  expect(premiumOf({ premium: [5, 8] }, { premium: [30, 30], year: 2023 })).toMatchObject({
    low: 5,
    high: 8,
  });
});

test('a weak source, a finding without a figure and one about something else say nothing', () => {
  expect(
    premiumOf({ source: 'blog-c' }, { premium: undefined }, { kind: 'city' }, { roles: ['cook'] }),
  ).toBeNull();
});

test('a recent finding without a figure does not silence an older one with a figure', () => {
  expect(premiumOf({ premium: undefined }, { premium: [30, 30], year: 2021 })).toMatchObject({
    low: 30,
    isOld: true,
  });
});

test('the effects of remote work on developers are their own and the market’s', () => {
  const { own, market } = effectsOf('software-engineer', 'remote', payEffects);
  expect(own.map((effect) => effect.source)).toEqual(['aurelia-dev-2026']);
  expect(market).toHaveLength(4);
});
