import type { Findings } from './check-content.ts';
import type { Mistake } from './mistake.ts';

/** The findings as lines to print: a mistake each, then what is due, then a summary. */
export function reportLines({ files, errors, notices }: Findings): string[] {
  return [...errors.map(line), ...notices.map(line), summary(files, errors, notices)];
}

/** `src/content/data/sources.yaml:12:5  publisher is missing: write some text.` */
const line = ({ file, line, column, message }: Mistake) => `${file}:${line}:${column}  ${message}`;

function summary(files: number, errors: Mistake[], notices: Mistake[]): string {
  const inFiles = new Set(errors.map(({ file }) => file)).size;
  const found =
    errors.length === 0
      ? `${count(files, 'content file')}, no mistakes`
      : `${count(errors.length, 'mistake')} in ${count(inFiles, 'content file')}`;
  return notices.length === 0
    ? `${found}.`
    : `${found}; ${count(notices.length, 'claim')} to look at again.`;
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
