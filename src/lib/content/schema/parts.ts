import { z } from 'zod';

/** Small pieces that several collections share. Every message says what to write instead. */

/** An id: lower-case words joined by hyphens. */
export const id = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'write lower-case words joined by hyphens, such as data-scientist',
  );

/** A calendar day as `YYYY-MM-DD`, kept as text so that no time zone can move it. YAML may hand over a Date. */
export const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date('write a date that exists as YYYY-MM-DD, such as 2026-11-21'),
);

/** A line of text that a reader sees: never empty, never padded. */
export const text = z
  .string('write some text')
  .min(1, 'write some text here, or delete the key')
  .refine((value) => value.trim() === value, 'delete the spaces at the start or the end');

/** One or more sentences, ended. */
export const sentence = text.refine(
  (value) => /[.!?]$/.test(value),
  'end the sentence with a full stop',
);

export const euros = z
  .number('write a number of euros without symbol or separator, such as 45000')
  .min(0, 'write zero or more');

export const perCent = z.number('write a per cent as a number, such as 12.5');

/** Ids of sources that support what stands beside them. */
export const sourceIds = z
  .array(id)
  .min(1, 'name at least one source id from src/content/data/sources.yaml');

/** From–to, either end open (`null`), such as years in the job `[3, 6]` or `[6, null]`. */
export const span = z
  .tuple([z.number().nullable(), z.number().nullable()])
  .refine(
    ([from, to]) => from === null || to === null || from <= to,
    'put the smaller number first',
  );

export const levels = ['junior', 'mid', 'senior', 'lead'] as const;
export const level = z.enum(levels, 'write junior, mid, senior or lead');
export type Level = z.infer<typeof level>;
