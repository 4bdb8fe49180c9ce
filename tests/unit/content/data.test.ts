import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { z } from 'zod';
import {
  certificationSchema,
  dayRateSchema,
  factSchema,
  payEffectSchema,
  salarySchema,
  sourceSchema,
  transitionSchema,
  vocabularySchema,
} from '#lib/content/schema.ts';

const read = (name: string): unknown =>
  parse(readFileSync(new URL(`../../../src/content/data/${name}.yaml`, import.meta.url), 'utf8'));

const sources = z.array(sourceSchema).parse(read('sources'));
const salaries = z.array(salarySchema).parse(read('salaries'));
const dayRates = z.array(dayRateSchema).parse(read('day-rates'));
const payEffects = z.array(payEffectSchema).parse(read('pay-effects'));
const certifications = z.array(certificationSchema).parse(read('certifications'));
const transitions = z.array(transitionSchema).parse(read('transitions'));
const facts = z.array(factSchema).parse(read('facts'));
const vocabulary = vocabularySchema.parse(read('vocabulary'));

const files = { sources, salaries, dayRates, payEffects, certifications, transitions, facts };

test.each(Object.entries(files))('no id stands twice in %s', (_, entries) => {
  const ids = entries.map((entry) => entry.id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('every source named in the data is listed in sources.yaml', () => {
  const listed = new Set(sources.map((source) => source.id));
  const named = [
    ...[...salaries, ...dayRates, ...payEffects, ...transitions, ...facts].map((e) => e.source),
    ...certifications.flatMap((e) => [...e.sources, ...e.price.map((price) => price.source)]),
  ];
  expect(named.filter((id) => !listed.has(id))).toEqual([]);
});

test('sources stand in alphabetical order, so that a new one has one place', () => {
  const ids = sources.map((source) => source.id);
  expect(ids).toEqual([...ids].sort());
});

test('every region and kind of employer is a word of the vocabulary', () => {
  const regions = new Set(vocabulary.regions.map((term) => term.id));
  const employers = new Set(vocabulary.companyTypes.map((term) => term.id));
  const places = [
    ...[...salaries, ...dayRates].map((e) => e.region),
    ...payEffects.flatMap((e) => e.city ?? []),
  ];
  expect(places.filter((id) => !regions.has(id))).toEqual([]);
  const kinds = [...salaries, ...dayRates, ...payEffects].flatMap((e) => e.companyType ?? []);
  expect(kinds.filter((id) => !employers.has(id))).toEqual([]);
});

test('salaries.yaml holds only figures of 2024 or later from sources graded a or b', () => {
  const trusted = new Set(
    sources.filter((s) => s.reliability === 'a' || s.reliability === 'b').map((s) => s.id),
  );
  expect(salaries.filter((s) => !trusted.has(s.source) || (s.year ?? 0) < 2024)).toEqual([]);
});

test('a retired certification says so first and, where it has a successor, names it by a listed id', () => {
  const listed = new Set(certifications.map((certification) => certification.id));
  const retired = certifications.filter((certification) => certification.status === 'retired');
  expect(retired).not.toEqual([]);
  for (const { id, verdict, replacedBy } of retired) {
    expect(verdict.split('.')[0], id).toMatch(/retired on \d+ \w+ \d{4}/i);
    expect(replacedBy.length, id).toBeGreaterThan(0);
    expect(replacedBy.filter((successor) => !listed.has(successor))).toEqual([]);
  }
});

test('what can go stale is looked at again within six months', () => {
  for (const { id, asOf, reviewBy } of [...certifications, ...facts]) {
    const limit = new Date(asOf);
    limit.setUTCMonth(limit.getUTCMonth() + 6);
    expect(reviewBy <= limit.toISOString().slice(0, 10), id).toBe(true);
    expect(reviewBy > asOf, id).toBe(true);
  }
});

test('the grid that Real Job Offers prints once for two roles is the same under both', () => {
  const grid = (role: string) =>
    salaries
      .filter((s) => s.source === 'realjoboffers-ml-2026' && s.role === role)
      .map(({ printedLevel, years, min, max, openTop }) => [
        printedLevel,
        years,
        min,
        max,
        openTop,
      ]);
  expect(grid('ai-engineer')).toHaveLength(4);
  expect(grid('ai-engineer')).toEqual(grid('machine-learning-engineer'));
});
