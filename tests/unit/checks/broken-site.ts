import { checkFiles } from '#checks/check-content.ts';
import { readFiles } from '#checks/read-files.ts';
import { sourceFile, type SourceFile } from '#checks/source-file.ts';

const today = '2026-11-21';
const marker = '‸';

/** The valid site of two roles under tests/fixtures/content. */
export const validSite = await readFiles('tests/fixtures/content');

/** Mistakes found in the valid site after replacements, each as `kind at file:line:column` from the content folder. */
export function found(...edits: Edit[]): string[] {
  return checkFiles(edited(edits).files, today).errors.map(
    ({ kind, file, line, column }) => `${kind} at ${file}:${line}:${column}`,
  );
}

/** The sentences of those mistakes. */
export const sentences = (...edits: Edit[]): string[] =>
  checkFiles(edited(edits).files, today).errors.map(({ message }) => message);

/** The places of the markers (‸) in the replacements, as `file:line:column`. */
export const marked = (...edits: Edit[]): string[] => edited(edits).places;

/** A row of a table of broken sites: what is wrong, its kind, and the edit that breaks it with ‸ where it shows. */
export type Row = [what: string, kind: string, ...edit: Edit];

/** In `file`, the only occurrence of `from` becomes `to`; an empty `from` makes a new file of `to`. */
export type Edit = [file: string, from: string, to: string];

function edited(edits: Edit[]): { files: SourceFile[]; places: string[] } {
  const texts = new Map(validSite.map(({ inside, text }) => [inside, text]));
  for (const [file, from, to] of edits) texts.set(file, replaced(texts.get(file), file, from, to));
  return {
    files: [...texts].map(([inside, text]) =>
      sourceFile(inside, inside, text.replaceAll(marker, '')),
    ),
    places: [...texts].flatMap(([inside, text]) =>
      text.split('\n').flatMap((line, index) => {
        const column = line.indexOf(marker);
        return column < 0 ? [] : [`${inside}:${index + 1}:${column + 1}`];
      }),
    ),
  };
}

function replaced(text: string | undefined, file: string, from: string, to: string): string {
  if (from === '') return to;
  const parts = text?.split(from) ?? [];
  if (parts.length !== 2) {
    throw new Error(
      `"${from}" stands ${parts.length - 1} times in ${file}: name a text that stands once.`,
    );
  }
  return parts.join(to);
}
