import type { z } from 'zod';
import { isProseEntry, type Entry } from '../entry.ts';
import type { Path } from '../raw.ts';
import { orList } from '../words.ts';

const longest = 40;

/** What to write instead, for the rules of a schema that bring no words of their own. */
export function adviceFor(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return whatToWrite[issue.expected];
    case 'invalid_value':
      return `write ${orList(issue.values.map(String))}`;
    case 'too_small':
      return `write ${limit(issue.minimum, issue.inclusive, 'or more', 'more than', issue.origin)}`;
    case 'too_big':
      return `write ${limit(issue.maximum, issue.inclusive, 'or less', 'less than', issue.origin)}`;
    case 'not_multiple_of':
      return `write a multiple of ${issue.divisor}`;
    case 'invalid_format':
      return issue.format === 'url' ? 'write a whole address that starts with https://' : undefined;
    default:
      return undefined;
  }
}

const whatToWrite: Record<string, string> = {
  string: 'write some text',
  number: 'write a number, without quotes or unit',
  int: 'write a whole number',
  boolean: 'write true or false',
  array: 'write a list: one entry a line, each after a hyphen, or [one, two]',
  tuple: 'write a list such as [3, 6]',
  object: 'write keys with their values, indented below',
};

function limit(
  bound: number | bigint,
  inclusive: boolean | undefined,
  orBeyond: string,
  beyond: string,
  origin: string,
): string {
  const one = Number(bound) === 1;
  const unit =
    { array: one ? ' entry' : ' entries', string: one ? ' character' : ' characters' }[origin] ??
    '';
  return inclusive === false ? `${beyond} ${bound}${unit}` : `${bound}${unit} ${orBeyond}`;
}

/** What stands at a path, for the reader: `min`, `entry 2 of sources`, or the entry itself. */
export function label(path: Path, entry: Entry): string {
  const step = path.at(-1);
  if (typeof step === 'number') return `entry ${step + 1} of ${String(path.at(-2) ?? 'the list')}`;
  return step ?? (isProseEntry(entry) ? 'the front matter' : 'this entry');
}

/** What was found, in few words; nothing for a list or block whose parts do not go together. */
export function shown(value: unknown, issue: z.core.$ZodIssue): string {
  if (value === null) return 'is empty';
  if (Array.isArray(value))
    return (
      { custom: '', too_small: size(value), too_big: size(value) }[issue.code as string] ??
      'is a list'
    );
  if (typeof value === 'object') return issue.code === 'custom' ? '' : 'is a block of keys';
  const text = JSON.stringify(value);
  return `is ${text.length > longest ? `${text.slice(0, longest)}…"` : text}`;
}

const size = ({ length }: unknown[]) =>
  `has ${length === 0 ? 'no' : length} ${length === 1 ? 'entry' : 'entries'}`;
