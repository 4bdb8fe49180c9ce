import { z } from 'zod';
import { day, id, level, sourceIds, text } from './parts.ts';

/** The front matter of `src/content/faq/<locale>/<id>.mdx`. The body is the answer: its first two sentences stand alone. */
export const faqSchema = z.strictObject({
  question: text.refine((value) => value.endsWith('?'), 'end the question with a question mark'),
  /** The guide this question belongs to; absent for a question about every role. */
  role: id.optional(),
  /** Other guides that list it. */
  alsoRoles: z.array(id).default([]),
  /** An id under `topics` in vocabulary.yaml. */
  topic: id,
  /** Place in the guide's list, lowest first. */
  order: z.int().min(1),
  /** The role people mix this up with, where the question is about a boundary. */
  neighbour: id.optional(),
  /** Fills in the calculator behind the answer: a level of the role's band, or a gross in euros a year. */
  calculator: z.strictObject({ level: level.optional(), gross: z.number().optional() }).optional(),
  /** Ids of further questions. */
  related: z.array(id).default([]),
  /** The same question in other words, for search. */
  alsoAsked: z.array(text).default([]),
  sources: sourceIds,
  reviewed: day,
});
export type FaqData = z.infer<typeof faqSchema>;
