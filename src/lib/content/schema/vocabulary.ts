import { z } from 'zod';
import { day, id, level, sentence, sourceIds, span, text } from './parts.ts';

const term = { id, name: text };

/** The words the data is written in: one entry a list in vocabulary.yaml, so that a misspelt word is caught. */
export const vocabularySchema = z.strictObject({
  /** Our four levels; `labels` are the words sources print for each, in lower case. */
  levels: z
    .array(
      z.strictObject({
        id: level,
        name: text,
        /** For readers, such as "0–3 years". */
        years: text,
        /** Years in the job that place a salary here when its label does not: from, up to but without to. Null: by label only. */
        span: span.nullable(),
        labels: z.array(text).min(1),
      }),
    )
    .length(4),
  /** Printed labels that name no level, in lower case: whole-market figures, titles and other cuts. */
  noLevel: z.array(text),
  families: z.array(z.strictObject({ ...term, summary: sentence })).min(1),
  topics: z.array(z.strictObject({ ...term })).min(1),
  regions: z.array(z.strictObject({ ...term, /** Words for "in …". */ within: text })).min(1),
  companyTypes: z.array(z.strictObject({ ...term })),
  /** Roles that have figures but no guide. */
  otherRoles: z.array(z.strictObject({ ...term })),
  /** Skills and tools that prepare for each other; `members` as the guides write them, in any case. */
  skillFamilies: z.array(z.strictObject({ ...term, members: z.array(text).min(2) })).default([]),
});
export type Vocabulary = z.infer<typeof vocabularySchema>;

/** A documented move from one role to another. One entry of transitions.yaml. */
export const transitionSchema = z.strictObject({
  id: text,
  from: text,
  to: text,
  note: sentence,
  source: id,
});
export type Transition = z.infer<typeof transitionSchema>;

/** A sourced statement about the market, for `<Fact id="…" />`. One entry of facts.yaml: `value` is what the page prints. */
export const factSchema = z.strictObject({
  id,
  /** The figure or words printed where the fact is named. */
  value: text,
  statement: sentence,
  source: id,
  asOf: day,
  reviewBy: day,
});
export type Fact = z.infer<typeof factSchema>;

/** What changed, when. One entry of updates.yaml; `/updates/` and the feed are made of these. */
export const updateSchema = z.strictObject({
  id,
  date: day,
  title: text,
  summary: sentence,
  paths: z
    .array(z.string().regex(/^\/.*\/$/, 'write a site path that starts and ends with a slash'))
    .default([]),
  sources: sourceIds.optional(),
});
export type Update = z.infer<typeof updateSchema>;
