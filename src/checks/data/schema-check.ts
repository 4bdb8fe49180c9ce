import type { z } from 'zod';
import { schemas } from '../collections.ts';
import { placeOf, placeOfKey, isDamaged } from '../entry-places.ts';
import type { Entry } from '../entry.ts';
import { adviceFor, label, shown } from './issue-words.ts';
import { mistake, type Mistake } from '../mistake.ts';
import { nearest } from '../nearest.ts';
import { skippedRefinements } from './refinements.ts';
import { valueAt, type Path } from '../raw.ts';
import { keysAt } from './schema-shape.ts';

/** Everything in which an entry departs from its schema, each at its own place. */
export function checkSchema(entry: Entry): Mistake[] {
  if (entry.data === undefined) return [];
  const schema = schemas[entry.collection];
  const { error } = schema.safeParse(entry.data, { error: adviceFor });
  if (!error) return [];
  const issues = [...error.issues, ...skippedRefinements(schema, entry.data, error.issues)];
  const unknown = issues.flatMap((issue) => unknownKeys(entry, issue));
  const rest = firstOfEachPath(issues.filter(({ code }) => code !== 'unrecognized_keys'));
  return [
    ...unknown.map(({ found }) => found),
    ...rest.flatMap((issue) => departure(entry, issue, unknown)),
  ];
}

/** An unknown key each, with the key it was likely meant to be. */
function unknownKeys(entry: Entry, issue: z.core.$ZodIssue): UnknownKey[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const parent = pathOf(issue);
  const known = keysAt(schemas[entry.collection], parent);
  return issue.keys
    .map((key) => [...parent, key])
    .filter((path) => !isDamaged(entry, path))
    .map((path) => {
      const key = String(path.at(-1));
      const absent = known.filter((name) => valueAt(entry.data, [...parent, name]) === undefined);
      const meant = nearest(key, absent);
      const found = mistake('unknown-key', placeOfKey(entry, path), key, meant, known);
      return { parent, meant, found };
    });
}

function departure(entry: Entry, issue: z.core.$ZodIssue, unknown: UnknownKey[]): Mistake[] {
  const path = pathOf(issue);
  const value = valueAt(entry.data, path);
  const key = String(path.at(-1));
  if (value === undefined && path.length > 0) {
    const misspelt = unknown.some(
      ({ parent, meant }) => meant[0] === key && String(parent) === String(path.slice(0, -1)),
    );
    if (misspelt || isDamaged(entry, path.slice(0, -1))) return [];
    return [mistake('missing-key', placeOf(entry, path), key, issue.message)];
  }
  if (isDamaged(entry, path)) return [];
  const likely =
    issue.code === 'invalid_value' && typeof value === 'string'
      ? nearest(value, issue.values.map(String))
      : [];
  const what = shown(value, issue);
  return [
    mistake(
      'wrong-value',
      placeOf(entry, path),
      label(path, entry),
      what,
      adviceOf(issue, value),
      likely,
    ),
  ];
}

const adviceOf = (issue: z.core.$ZodIssue, value: unknown) =>
  issue.code === 'invalid_type' && issue.expected === 'string' && typeof value !== 'object'
    ? `put it in quotes: "${String(value)}"`
    : issue.message;

/** An empty text breaks several rules at once: the first says enough. */
function firstOfEachPath(issues: z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const seen = new Set<string>();
  return issues.filter(({ path }) => {
    const key = path.join('/');
    return !seen.has(key) && seen.add(key);
  });
}

const pathOf = (issue: z.core.$ZodIssue): Path =>
  issue.path.map((step) => (typeof step === 'number' ? step : String(step)));

interface UnknownKey {
  parent: Path;
  /** Absent keys it may have been meant for. */
  meant: string[];
  found: Mistake;
}
