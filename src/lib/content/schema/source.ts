import { z } from 'zod';
import { day, id, text } from './parts.ts';

/** A page, survey or data set that supports a figure or a statement. One entry of sources.yaml. */
export const sourceSchema = z.strictObject({
  id,
  publisher: text,
  title: text,
  url: z.url('write a whole address that starts with https:// or http://'),
  /** As printed by the source: a day, a month, a year or `undated`. */
  published: z
    .string()
    .regex(/^(\d{4}(-\d{2}(-\d{2})?)?|undated)$/, 'write YYYY, YYYY-MM, YYYY-MM-DD or undated'),
  /** The day we read it. */
  accessed: day,
  kind: text,
  /** Our grade: a = sample or method stated, b = a named recruiter, school or board's grid, c = blog or unsourced. */
  reliability: z.enum(['a', 'b', 'c'], 'write a, b or c, or delete the key').optional(),
  licence: text.optional(),
  note: text.optional(),
});
export type Source = z.infer<typeof sourceSchema>;
