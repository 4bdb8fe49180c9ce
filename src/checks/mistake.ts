import { messages, type Messages } from './messages.ts';
import type { Place } from './source-file.ts';

/** A mistake of `kind` at a place; `words` are what its message needs. */
export function mistake<Kind extends MistakeKind>(
  kind: Kind,
  place: Place,
  ...words: Parameters<Messages[Kind]>
): Mistake {
  const say = messages[kind] as (...words: Parameters<Messages[Kind]>) => string;
  const sentence = say(...words);
  return { ...place, kind, message: /[.?!]$/.test(sentence) ? sentence : `${sentence}.` };
}

/** The mistakes by file, line and column. */
export const inOrder = (mistakes: Mistake[]): Mistake[] =>
  [...mistakes].sort(
    (a, b) =>
      (a.file < b.file ? -1 : Number(a.file > b.file)) || a.line - b.line || a.column - b.column,
  );

export type MistakeKind = keyof Messages;

export interface Mistake extends Place {
  kind: MistakeKind;
  message: string;
}
