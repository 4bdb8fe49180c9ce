import { z } from 'zod';
import { day, euros, id, sentence, sourceIds, text } from './parts.ts';

/** A certification or a course with its price and standing. One entry of certifications.yaml. */
export const certificationSchema = z
  .strictObject({
    id,
    name: text,
    /** Short name for running text. */
    short: text,
    provider: text,
    status: z.enum(
      ['active', 'beta', 'retired', 'unknown'],
      'write active, beta, retired or unknown',
    ),
    /** The day it can no longer be earned. */
    retired: day.optional(),
    /** Ids of what took its place. */
    replacedBy: z.array(id).default([]),
    price: z.array(
      z.strictObject({
        amount: euros,
        to: euros.optional(),
        currency: z.enum(['EUR', 'USD', 'GBP']),
        per: z.enum(['exam', 'month', 'year', 'course']),
        approximate: z.boolean().default(false),
        note: text.optional(),
        source: id,
      }),
    ),
    validityYears: z.number().min(0.5).optional(),
    validityNote: sentence.optional(),
    exam: text.optional(),
    recommended: text.optional(),
    /** Who gains from it. */
    suits: sentence,
    /** Our judgement, in our words. */
    verdict: sentence,
    roles: z.array(id),
    /** The day we last checked status and price, and the day to look again. */
    asOf: day,
    reviewBy: day,
    sources: sourceIds,
  })
  .refine((value) => value.status !== 'retired' || value.retired !== undefined, {
    message: 'a retired certification needs the day it was retired: add retired: YYYY-MM-DD',
    path: ['status'],
  });
export type Certification = z.infer<typeof certificationSchema>;
