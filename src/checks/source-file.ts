import { LineCounter } from 'yaml';

/** A file under the content folder. */
export interface SourceFile {
  /** As printed: from where the command runs. */
  path: string;
  /** From the content folder, with slashes: `roles/en/data-scientist.mdx`. */
  inside: string;
  text: string;
  lines: LineCounter;
}

/** A spot in a file: line and column count from 1, as editors do. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** `text` as a file; a byte-order mark is dropped. */
export function sourceFile(path: string, inside: string, text: string): SourceFile {
  const clean = text.replace(/^\uFEFF/, '');
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (const { index } of clean.matchAll(/\n/g)) lines.addNewLine(index + 1);
  return { path, inside, text: clean, lines };
}

/** The place of a character, counted from 0 at the start of the file. */
export function placeAt(file: SourceFile, offset: number): Place {
  const { line, col } = file.lines.linePos(offset);
  return { file: file.path, line, column: col };
}

/** The place of a file as a whole. */
export const startOf = (file: { path: string }): Place => ({
  file: file.path,
  line: 1,
  column: 1,
});

/** `text` with every character but the line ends turned into a space from `start` to `end`: what follows keeps its place. */
export const blank = (text: string, start: number, end: number): string =>
  text.slice(0, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ') + text.slice(end);
