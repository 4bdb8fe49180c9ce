import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import {
  dayRateSchema,
  payEffectSchema,
  salarySchema,
  sourceSchema,
  vocabularySchema,
} from '#lib/content/schema.ts';
import type { Reference } from '#lib/salary/index.ts';

/** The data authors edit, read through its schemas. */
const read = (name: string): unknown =>
  parse(readFileSync(new URL(`../../../src/content/data/${name}.yaml`, import.meta.url), 'utf8'));

export const salaries = z.array(salarySchema).parse(read('salaries'));
export const dayRates = z.array(dayRateSchema).parse(read('day-rates'));
export const payEffects = z.array(payEffectSchema).parse(read('pay-effects'));
export const sources = z.array(sourceSchema).parse(read('sources'));
export const vocabulary = vocabularySchema.parse(read('vocabulary'));
export const reference: Reference = { levels: vocabulary.levels, sources };
