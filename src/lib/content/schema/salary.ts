import { z } from 'zod';
import { euros, id, perCent, sentence, span, text } from './parts.ts';

const bounds = {
  min: euros.nullable(),
  max: euros.nullable(),
  median: euros.optional(),
  average: euros.optional(),
};
const ordered = (value: { min: number | null; max: number | null }) =>
  value.min === null || value.max === null || value.min <= value.max;
const minFirst = {
  message: 'min is above max: swap them, or correct the one that is wrong',
  path: ['min'],
};

const where = {
  /** An id under `regions` in vocabulary.yaml. */
  region: id,
  /** An id under `companyTypes` in vocabulary.yaml, where the source tells. */
  companyType: id.optional(),
};
const provenance = {
  /** Year the source claims for its data; null where it names none. */
  year: z.int().min(2000).nullable(),
  /** Size of the sample, where known. */
  n: z.int().min(1).optional(),
  source: id,
  note: text.optional(),
};

/** One published salary, gross euros a year: who says what, about whom, when. One entry of salaries.yaml. */
export const salarySchema = z
  .strictObject({
    id: text,
    role: id,
    /** The level as the source prints it; vocabulary.yaml says which of ours it is. */
    printedLevel: text,
    /** Years in the job as the source prints them. */
    years: span.nullable(),
    ...bounds,
    /** The source prints "and more" after the upper bound. */
    openTop: z.boolean().default(false),
    ...where,
    /** What the figure includes. */
    perimeter: z.enum(
      ['base', 'base-and-variable', 'total', 'unstated'],
      'write base, base-and-variable, total or unstated',
    ),
    ...provenance,
    /** Why this figure stays out of the bands although it meets the rule: the source itself makes it unfit. */
    leftOut: sentence.optional(),
  })
  .refine(ordered, minFirst);
export type Observation = z.infer<typeof salarySchema>;

/** One published day rate (TJM) of a self-employed person, euros a day before VAT. One entry of day-rates.yaml. */
export const dayRateSchema = z
  .strictObject({
    id: text,
    role: id,
    printedLevel: text,
    years: span.nullable(),
    ...bounds,
    ...where,
    ...provenance,
  })
  .refine(ordered, minFirst);
export type DayRate = z.infer<typeof dayRateSchema>;

/** One finding on how place, kind of employer or a rare skill moves pay. One entry of pay-effects.yaml. */
export const payEffectSchema = z.strictObject({
  id: text,
  kind: z.enum(
    ['paris-premium', 'city', 'region', 'remote', 'company-type', 'skill'],
    'write paris-premium, city, region, remote, company-type or skill',
  ),
  /** Roles it speaks of; empty when it speaks of all. */
  roles: z.array(id),
  /** Whom it speaks of, in words. */
  scope: text,
  statement: text,
  /** Per cent above the comparison, low and high end; negative when below. */
  premium: z.tuple([perCent, perCent]).optional(),
  /** The place it speaks of, or compares Paris with: an id under `regions` in vocabulary.yaml. */
  city: id.optional(),
  level: text.optional(),
  companyType: id.optional(),
  year: z.int().nullable(),
  source: id,
  note: text.optional(),
});
export type PayEffect = z.infer<typeof payEffectSchema>;
