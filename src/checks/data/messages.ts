import type { ReferenceKind } from '#lib/content/references.ts';
import { meantOr, orList } from '../words.ts';

const mostKeysNamed = 12;

/** The kinds of mistake in data files and front matter. */
export const dataMessages = {
  /** The YAML cannot be read as written. What the slip swallows is mended in memory, so that the rest is checked. */
  'yaml-syntax': (words: string) => words,
  /** One key twice in the same block: the second would silently win. */
  'duplicate-key': (key: string) =>
    `the key ${key} stands twice in the same block: delete one of them`,
  /** An MDX file starts with its front matter between two lines of three hyphens. */
  'no-front-matter': () =>
    'the front matter is missing or not closed: start the file with a line of three hyphens, the keys, and a second such line',
  /** A data file is one list of entries; this one is something else. */
  'not-a-list': () =>
    'this file is not a list: start each entry with a hyphen, its keys indented below',

  /** A key that the schema does not have, most often a misspelt one. */
  'unknown-key': (key: string, meant: string[], known: string[]) =>
    `unknown key ${key}: ${meantOr(
      meant,
      known.length > mostKeysNamed
        ? 'delete it, or see the keys in src/lib/content/schema.ts'
        : `delete it, or write one of ${orList(known)}`,
    )}`,
  /** A key that the schema asks for is not there. */
  'missing-key': (key: string, advice: string) => `${key} is missing: ${advice}`,
  /** A value of the wrong kind, form or size. */
  'wrong-value': (label: string, found: string, advice: string, likely: string[]) =>
    `${[label, found].join(' ').trim()}: ${advice}${likely.length > 0 ? `; ${meantOr(likely, '')}` : ''}`,

  /** An id that nothing has. */
  'unknown-id': (kind: ReferenceKind, id: string, near: string[]) =>
    `no ${nouns[kind].noun} has the id "${id}": ${meantOr(near, `write an id of ${nouns[kind].home}, or add it there`)}`,
  /** A role without a guide where only a guide can be linked. It may have figures, and its name may be printed. */
  'no-guide': (id: string) =>
    `${id} has figures but no guide: write the id of a role with a guide, or add roles/en/${id}.mdx`,
  /** A person or role named by an id that no guide has; anybody may be named by `name`. */
  'write-name': (id: string, near: string[]) =>
    `no role guide has the id "${id}": ${near.length > 0 ? `did you mean ${orList(near)}? A` : 'a'} role without a guide goes under name, not role`,
  /** One id twice in the same list. */
  'listed-twice': (id: string) => `${id} stands twice in this list: delete one of them`,
  /** A role among its own neighbours, a question related to itself, a certification replaced by itself. */
  'names-itself': (id: string) => `${id} names itself here: name another, or delete it`,
  /** A salary's level as printed by its source, which vocabulary.yaml places at none of our levels nor under noLevel. */
  'unknown-label': (label: string, near: string[]) =>
    `vocabulary.yaml does not place the printed level "${label}": ${meantOr(near, 'add it in lower case to the labels of a level, or to noLevel')}`,
  /** What statements.yaml asks does not fit the guides, or weighs one role more than another. */
  questionnaire: (words: string) => words,
  /** A certification that can no longer be earned may be mentioned as retired, but not recommended. */
  'retired-certification': (id: string, since: string | undefined, instead: string[]) =>
    `${id} was retired${since ? ` on ${since}` : ''}: ${instead.length > 0 ? `name ${orList(instead)} instead` : 'it has no successor, so leave it out'}, or say in the text that it is gone with <Cert id="${id}" retired />`,
  /** A certification said to be retired that can still be earned. */
  'not-retired': (id: string, status: string) =>
    `certifications.yaml says that ${id} is ${status}: delete retired here, or correct its status there`,

  /** The same id for two entries of a list: one of them could never be named. */
  'duplicate-id': (id: string, line: number) =>
    `the id ${id} is taken by line ${line}: give this one another id, or delete it`,
  /** A printed label under two levels, or under a level and noLevel. */
  'duplicate-label': (label: string, line: number) =>
    `the label "${label}" is placed on line ${line} already: keep one of the two`,
  /** A role listed among those without a guide, although it has one by now. */
  'has-guide': (id: string) => `${id} has a guide of its own: delete it from otherRoles`,
};

/** What a reference names, and where those live. */
const nouns: Record<ReferenceKind, { noun: string; home: string }> = {
  role: { noun: 'role guide', home: 'src/content/roles' },
  'any-role': { noun: 'role', home: 'src/content/roles or of otherRoles in vocabulary.yaml' },
  faq: { noun: 'question', home: 'src/content/faq' },
  guide: { noun: 'comparison guide', home: 'src/content/guides' },
  source: { noun: 'source', home: 'sources.yaml' },
  certification: { noun: 'certification', home: 'certifications.yaml' },
  observation: { noun: 'salary', home: 'salaries.yaml' },
  fact: { noun: 'fact', home: 'facts.yaml' },
  family: { noun: 'family', home: 'families in vocabulary.yaml' },
  topic: { noun: 'topic', home: 'topics in vocabulary.yaml' },
  region: { noun: 'region', home: 'regions in vocabulary.yaml' },
  'company-type': { noun: 'company type', home: 'companyTypes in vocabulary.yaml' },
};
