import { z } from 'zod';
import { id, sentence, text } from './parts.ts';

/** What something says of roles: a weight for each role id it speaks for. */
const weights = (most: number) =>
  z.record(id, z.int().min(1).max(most, `write a weight from 1 to ${most}`));

/** One of the two pictures of a statement. */
const side = z.strictObject({
  /** What the reader is doing, in the second person: at most three short sentences. */
  picture: sentence,
  /** The same as a bare verb phrase, for "You would rather … than …". */
  short: text.refine(
    (value) => !value.endsWith('.'),
    'leave out the full stop: it is half a sentence',
  ),
  /** Roles whose afternoon this is: 2 where it is the heart of the work, 1 where it is a part of it. */
  for: weights(2),
});

/** Two pictures of a Tuesday afternoon: the reader leans to one, to the other, or to neither. */
export const statementSchema = z
  .strictObject({
    /** Two letters that stand for this statement in shared links: never change them, never use them again. */
    key: z.string().regex(/^[a-z]{2}$/, 'write two lower-case letters, such as qu'),
    /** When it happens; the statements run through one afternoon. */
    moment: text,
    a: side,
    b: side,
  })
  .refine(({ a, b }) => total(a.for) === total(b.for), {
    message:
      'give both pictures the same total weight, or one of them counts for more than the other',
    path: ['b', 'for'],
  })
  .refine(({ a, b }) => Object.keys(a.for).every((role) => b.for[role] === undefined), {
    message: 'a role stands on both sides: keep it on the one that is more its work',
    path: ['b', 'for'],
  });
export type Statement = z.infer<typeof statementSchema>;

/** Where a reader may come from. */
export const backgroundSchema = z.strictObject({
  id,
  /** Completes "You come from …". */
  name: text,
  /** The role this is, where it is one: the moves its guide documents then apply. */
  role: id.optional(),
  /** Roles that are nearer from here: 2 where it is the usual way in or the same work, 1 where it helps. */
  for: weights(2),
  /** For a role, the `from` of the way in that its guide gives. */
  waysIn: z.record(id, text).default({}),
  /** Skills people bring from here and those they have met, in the words guides use under `skills`. */
  knows: z.array(text).default([]),
  met: z.array(text).default([]),
  /** The id of a question worth reading from here. */
  question: id.optional(),
});
export type Background = z.infer<typeof backgroundSchema>;

/** Something that limits a reader, in the second person. */
export const limitSchema = z
  .strictObject({
    id,
    text: sentence,
    /** Roles it leaves open, and roles it stands against: 3 where it rarely works out. */
    for: weights(3),
    against: weights(3),
    question: id.optional(),
  })
  .refine((value) => total(value.for) === total(value.against), {
    message: 'give for and against the same total weight',
    path: ['against'],
  });
export type Limit = z.infer<typeof limitSchema>;

/** The whole of statements.yaml: what `/choose/` asks. */
export const statementsSchema = z.strictObject({
  statements: z.array(statementSchema).min(8).max(12),
  backgrounds: z.array(backgroundSchema).min(2),
  limits: z.array(limitSchema),
});
export type Statements = z.infer<typeof statementsSchema>;

const total = (weights: Record<string, number>) =>
  Object.values(weights).reduce((sum, weight) => sum + weight, 0);
