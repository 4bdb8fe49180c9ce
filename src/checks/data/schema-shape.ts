import { z } from 'zod';
import type { Path } from '../raw.ts';

/** The keys that a schema allows at a path; none where it is not an object. */
export function keysAt(schema: z.core.$ZodType, path: Path): string[] {
  const found = schemaAt(schema, path);
  return found instanceof z.ZodObject ? Object.keys(found.shape) : [];
}

/** The schema of what stands at a path, without its optional, nullable or default wrapping. */
export function schemaAt(schema: z.core.$ZodType, path: Path): z.core.$ZodType | undefined {
  const plain = unwrapped(schema);
  const [step, ...rest] = path;
  if (step === undefined) return plain;
  const next = childOf(plain, step);
  return next && schemaAt(next, rest);
}

/** A schema without its optional, nullable, default or preprocess wrapping. */
export function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault
  ) {
    return unwrapped(schema.unwrap());
  }
  return schema instanceof z.ZodPipe ? unwrapped(schema.out) : schema;
}

function childOf(schema: z.core.$ZodType, step: string | number): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodObject) return schema.shape[step] as z.core.$ZodType | undefined;
  if (schema instanceof z.ZodArray) return schema.element;
  return schema instanceof z.ZodTuple ? schema.def.items[Number(step)] : undefined;
}
