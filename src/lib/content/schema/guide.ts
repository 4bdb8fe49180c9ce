import { z } from 'zod';
import { day, id, sentence, sourceIds, text } from './parts.ts';

/** The front matter of `src/content/guides/<locale>/<id>.mdx`: a long read over two or more roles. */
export const guideSchema = z.strictObject({
  title: text,
  /** The answer in one or two sentences. */
  summary: sentence,
  /** The roles it weighs, in reading order. */
  roles: z.array(id).min(1),
  /** Ids of questions offered at the end. */
  questions: z.array(id).default([]),
  sources: sourceIds,
  reviewed: day,
});
export type GuideData = z.infer<typeof guideSchema>;
