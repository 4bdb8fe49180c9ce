import { z } from 'zod';
import { valueAt, type Path } from '../raw.ts';
import { unwrapped } from './schema-shape.ts';

/**
 * Rules over several keys that zod leaves out once any key of the object is wrong.
 * A rule is tried here when none of the keys it reads is among the wrong ones.
 */
export function skippedRefinements(
  schema: z.core.$ZodType,
  data: unknown,
  issues: readonly z.core.$ZodIssue[],
): z.core.$ZodIssue[] {
  return objectsIn(schema, data, []).flatMap(({ object, value, path }) => {
    const below = issues.filter((issue) => isBelow(issue.path, path));
    const wrong = new Set(below.map((issue) => issue.path[path.length]));
    return (object.def.checks ?? []).flatMap((check) =>
      tried(check as z.core.$ZodCheck<unknown>, value, path, wrong),
    );
  });
}

function tried(
  check: z.core.$ZodCheck<unknown>,
  value: object,
  path: Path,
  wrong: Set<PropertyKey | undefined>,
): z.core.$ZodIssue[] {
  const read = new Set<PropertyKey>();
  const watched = new Proxy(value, {
    get: (target, key, receiver) => {
      read.add(key);
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
  const { error } = z.unknown().check(check).safeParse(watched);
  const isFair = [...read].every((key) => !wrong.has(key));
  return isFair
    ? (error?.issues ?? []).map((issue) => ({ ...issue, path: [...path, ...issue.path] }))
    : [];
}

/** Each object schema that has rules of its own, with the value it judges. */
function objectsIn(schema: z.core.$ZodType, data: unknown, path: Path): Judged[] {
  const plain = unwrapped(schema);
  if (plain instanceof z.ZodObject && typeof data === 'object' && data !== null) {
    const inside = Object.entries(plain.shape as z.core.$ZodShape).flatMap(([key, part]) =>
      objectsIn(part, valueAt(data, [key]), [...path, key]),
    );
    return plain.def.checks?.length ? [{ object: plain, value: data, path }, ...inside] : inside;
  }
  return plain instanceof z.ZodArray && Array.isArray(data)
    ? data.flatMap((item: unknown, index) => objectsIn(plain.element, item, [...path, index]))
    : [];
}

const isBelow = (path: readonly PropertyKey[], parent: Path) =>
  path.length > parent.length && parent.every((step, index) => path[index] === step);

interface Judged {
  object: z.ZodObject;
  value: object;
  path: Path;
}
