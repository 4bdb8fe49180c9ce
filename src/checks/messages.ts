import { dataMessages } from './data/messages.ts';
import { proseMessages } from './prose/messages.ts';
import { inFull } from './words.ts';

/**
 * Every kind of mistake: what it is, and the sentence that says what was found and what to write instead.
 * The kinds of data files and front matter are in data/messages.ts, those of prose in prose/messages.ts.
 */
export const messages = {
  ...dataMessages,
  ...proseMessages,

  /** The files. Content is `roles`, `faq` and `guides` by locale in MDX, and `data` in YAML: nothing reads any other file. */
  'stray-file': (inside: string) =>
    `nothing reads ${inside}: content is roles/<locale>/<id>.mdx, faq/<locale>/<id>.mdx, guides/<locale>/<id>.mdx and the lists of data/*.yaml, so rename, move or delete it`,
  /** A data file that the site needs is not there. Without entries it may hold an empty list. */
  'missing-file': () => 'this file is missing: create it, with [] when there is nothing to list',
  /** A file name that cannot be an address. The name of an MDX file is the id of what it holds. */
  'file-name': (name: string, better: string) =>
    `the file name ${name} is no id: rename it to ${better}.mdx, in lower case with hyphens`,
  /** A role's id is its full English name, so that nobody has to look it up. */
  'other-name': (name: string, wanted: string, found: string) =>
    `the role is named "${name}" and its file ${found}.mdx: rename the file to ${wanted}.mdx, or correct the name`,
  /** A translation has the file name of its English original; this one has no original of that name. */
  'no-original': (collection: string, id: string) =>
    `${collection}/en/${id}.mdx does not exist: give the translation the file name of its English original`,
  /** Every role guide ends with questions, and this role has none. */
  'no-question': (id: string) =>
    `no question belongs to this role: add one to faq/en/ with role: ${id}`,

  /** Claims. Day-bound facts carry the day to look at them again; this one is near. A notice, not an error. */
  'due-soon': (id: string, day: string) => `${id} is due for review on ${inFull(day)}`,
  /** The day to look again is past. A notice, not an error: a page with an old date is still a page. */
  overdue: (id: string, day: string) =>
    `${id} was due for review on ${inFull(day)}: check it against its source, then set asOf and reviewBy`,
  /** The last day of a certification has come while its status says it can be earned. A notice, since no author did it. */
  'retired-by-now': (id: string, day: string) =>
    `${id} was retired on ${inFull(day)}: write status: retired, and replacedBy with what took its place`,
};
export type Messages = typeof messages;
