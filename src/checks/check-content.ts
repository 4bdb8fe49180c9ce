import { isProseEntry, type Entry } from './entry.ts';
import { checkDue } from './due.ts';
import { checkDuplicates } from './data/duplicates.ts';
import { placeOf } from './entry-places.ts';
import { checkFrontFigures } from './prose/figure-check.ts';
import { checkFileNames, checkQuestions } from './data/file-names.ts';
import { takeStock, type Known } from './known.ts';
import { checkPath } from './prose/links.ts';
import { inOrder, type Mistake } from './mistake.ts';
import { checkProse } from './prose/prose.ts';
import { matches } from './raw.ts';
import { readContent } from './read-content.ts';
import { readFiles } from './read-files.ts';
import { checkQuestionnaire } from './data/questionnaire.ts';
import { checkPrintedLevel, checkReferences } from './data/references.ts';
import { checkSchema } from './data/schema-check.ts';
import type { SourceFile } from './source-file.ts';

/**
 * Every mistake in the content folder `root`, in order of file, line and column, and the claims due for review.
 * `today` is an ISO date; reviews are counted from it.
 */
export async function checkContent(root: string, today = isoToday()): Promise<Findings> {
  return checkFiles(await readFiles(root), today);
}

/** The same for files already read. */
export function checkFiles(files: SourceFile[], today: string): Findings {
  const { entries, mistakes } = readContent(files);
  const known = takeStock(entries);
  const prose = entries.filter(isProseEntry);
  return {
    files: files.length,
    errors: inOrder([
      ...mistakes,
      ...checkFileNames(prose),
      ...checkQuestions(prose),
      ...checkDuplicates(entries, known),
      ...checkQuestionnaire(entries, known),
      ...entries.flatMap((entry) => checkEntry(entry, known)),
      ...prose.flatMap(checkFrontFigures),
      ...prose.flatMap((entry) => checkProse(entry, known)),
    ]),
    notices: inOrder(checkDue(entries, today)),
  };
}

function checkEntry(entry: Entry, known: Known): Mistake[] {
  const named = [...checkReferences(entry, known), ...checkPrintedLevel(entry, known)];
  // An id that is not even written like one is told once, with what it may have been meant for.
  const told = new Set(named.map(({ line, column }) => `${line}:${column}`));
  const departures = checkSchema(entry).filter(
    ({ kind, line, column }) => kind !== 'wrong-value' || !told.has(`${line}:${column}`),
  );
  return [...named, ...departures, ...checkPaths(entry, known)];
}

/** The pages that an update speaks of. */
const checkPaths = (entry: Entry, known: Known): Mistake[] =>
  entry.collection === 'updates'
    ? matches(entry.data, 'paths.*').flatMap(({ path, value }) =>
        typeof value === 'string' ? checkPath(value, placeOf(entry, path), known) : [],
      )
    : [];

const isoToday = () => new Date().toISOString().slice(0, 10);

export interface Findings {
  /** How many files were read. */
  files: number;
  errors: Mistake[];
  /** Claims to look at again; they stop no build. */
  notices: Mistake[];
}
