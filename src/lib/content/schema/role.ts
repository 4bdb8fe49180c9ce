import { z } from 'zod';
import { day, id, sentence, sourceIds, span, text } from './parts.ts';

/** Somebody or something named: a role of this site by `role`, anybody else by `name`. */
const person = { role: id.optional(), name: text.optional() };
const named = (value: { role?: string | undefined; name?: string | undefined }) =>
  (value.role === undefined) !== (value.name === undefined);
const eitherOne = 'write either role (the id of a guide) or name (anybody else), not both';

/** The front matter of `src/content/roles/<locale>/<id>.mdx`. The body holds the prose, in `<Part name="…">` blocks. */
export const roleSchema = z.strictObject({
  /** Full English name; the file name is the same in lower case with hyphens. */
  name: text,
  /** Plural for running text, such as "machine learning engineers". */
  plural: text,
  /** An id under `families` in vocabulary.yaml. */
  family: id,
  /** One sentence that says what the role does: the answer at the top of the guide. */
  promise: sentence,
  /** Two or three sentences that define the role. */
  definition: sentence,
  /** Other titles for the same job, as seen in postings. */
  alsoCalled: z.array(text),
  /** Short forms people type into a search box. */
  abbreviations: z.array(text),
  notToBeConfusedWith: z
    .array(z.strictObject({ ...person, because: sentence }).refine(named, eitherOne))
    .min(1),
  /** Roles worth comparing with this one: each pair gets a page. */
  neighbours: z.array(id).min(1),
  /** Official occupation codes, where the role has one. */
  codes: z
    .strictObject({
      rome: z
        .strictObject({
          code: z.string().regex(/^[A-Z]\d{4}$/, 'write a ROME code such as M1405'),
          title: text,
        })
        .optional(),
      esco: z.strictObject({ uri: z.url(), title: text }).optional(),
      note: sentence.optional(),
      sources: sourceIds,
    })
    .optional(),
  /** Said plainly when the facts about this role are few. */
  thin: sentence.optional(),
  missions: z.array(z.strictObject({ title: text, detail: sentence })).min(3),
  dayAtWork: z
    .array(z.strictObject({ theme: text, detail: sentence, tools: z.array(text).optional() }))
    .min(2),
  team: z.array(z.strictObject({ ...person, for: sentence }).refine(named, eitherOne)).min(2),
  skills: z.strictObject({
    languages: z.array(text).min(1),
    frameworks: z.array(text),
    platforms: z.array(text),
    methods: z.array(text).min(1),
  }),
  softSkills: z.array(z.strictObject({ name: text, because: sentence })).min(2),
  tools: z.array(z.strictObject({ for: text, names: z.array(text).min(1) })).min(1),
  training: z.strictObject({
    degrees: z.array(sentence).min(1),
    schools: z.array(text),
    waysIn: z.array(z.strictObject({ from: text, how: sentence })).min(1),
    /** The piece of work that mirrors the job. */
    portfolio: sentence,
    /** Months of focused learning before a first job, as a source estimates it. */
    timeToEmployable: z
      .strictObject({ months: span, source: id, note: sentence.optional() })
      .optional(),
  }),
  certifications: z.array(id),
  next: z
    .array(
      z
        .strictObject({
          ...person,
          note: sentence,
          learn: z.array(text).min(1),
          source: id.optional(),
        })
        .refine(named, eitherOne),
    )
    .min(2),
  sectors: z.array(z.strictObject({ name: text, useCases: z.array(text).min(1) })).min(1),
  /** "Choose this role if you …": each completes that sentence. */
  chooseIf: z.array(text).min(4).max(6),
  /** One short phrase for each dimension in which roles are compared. */
  dimensions: z.strictObject({
    purpose: text,
    output: text,
    coreSkills: text,
    tools: text,
    profile: text,
  }),
  /** What the text rests on; each salary names its own source in the data. */
  sources: sourceIds,
  /** The day a person last read the whole guide against its sources. */
  reviewed: day,
});
export type RoleData = z.infer<typeof roleSchema>;

/** The prose blocks a guide's body may hold; the first two are required. */
export const partNames = ['why', 'salary', 'day', 'ways-in', 'career'] as const;
export const requiredParts = ['why', 'salary'] as const;
export type PartName = (typeof partNames)[number];
