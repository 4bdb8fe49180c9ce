import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import {
  certificationSchema,
  factSchema,
  faqSchema,
  guideSchema,
  roleSchema,
  updateSchema,
  type FaqData,
  type GuideData,
  type RoleData,
} from '#lib/content/schema.ts';

/** The pages and lists that authors write, read from their files through their schemas. */

const content = new URL('../../../src/content/', import.meta.url);

export const roles: Page<RoleData>[] = pages('roles', roleSchema);
export const questions: Page<FaqData>[] = pages('faq', faqSchema);
export const guides: Page<GuideData>[] = pages('guides', guideSchema);
export const everyPage: Page<RoleData | FaqData | GuideData>[] = [
  ...roles,
  ...questions,
  ...guides,
];

export const certifications = list('certifications', certificationSchema);
export const facts = list('facts', factSchema);
export const updates = list('updates', updateSchema);

/** The page of that id; a sentence is thrown when there is none. */
export function page<Data>(among: readonly Page<Data>[], id: string): Page<Data> {
  const found = among.find((one) => one.id === id);
  if (!found) throw new Error(`No page is called ${id}: name one of those under src/content.`);
  return found;
}

/** The questions of a role's own, in their order. */
export const questionsOf = (role: string): Page<FaqData>[] =>
  questions.filter(({ data }) => data.role === role).sort((a, b) => a.data.order - b.data.order);

function pages<Data>(folder: string, schema: z.ZodType<Data>): Page<Data>[] {
  return readdirSync(new URL(`${folder}/en/`, content)).map((name) => {
    const text = readFileSync(new URL(`${folder}/en/${name}`, content), 'utf8');
    const [, front = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(text) ?? [];
    return {
      id: name.replace(/\.mdx$/, ''),
      folder,
      data: schema.parse(parse(front)),
      body,
    };
  });
}

function list<Entry>(name: string, schema: z.ZodType<Entry>): Entry[] {
  const text = readFileSync(new URL(`data/${name}.yaml`, content), 'utf8');
  return z.array(schema).parse(parse(text));
}

export interface Page<Data> {
  id: string;
  folder: string;
  data: Data;
  /** The prose as written, in MDX. */
  body: string;
}
