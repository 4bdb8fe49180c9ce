import { expect, test } from 'vitest';
import { z } from 'zod';
import { schemas, type Collection } from '#checks/collections.ts';
import { unwrapped } from '#checks/data/schema-shape.ts';
import { components } from '#lib/content/components.ts';
import { references } from '#lib/content/references.ts';
import { id } from '#lib/content/schema/parts.ts';

/** Ids that name their own entry. */
const ownIds: Partial<Record<Collection, string[]>> = {
  certifications: ['id'],
  sources: ['id'],
  facts: ['id'],
  updates: ['id'],
  vocabulary: [
    'families.*.id',
    'topics.*.id',
    'regions.*.id',
    'companyTypes.*.id',
    'otherRoles.*.id',
    'skillFamilies.*.id',
  ],
  statements: ['backgrounds.*.id', 'limits.*.id'],
};

test.each(Object.keys(schemas) as Collection[])(
  'every id in %s says what it names',
  (collection) => {
    const fields = idFields(schemas[collection], []);
    const told = [...Object.keys(references[collection]), ...(ownIds[collection] ?? [])];
    expect(fields.sort()).toEqual(told.sort());
  },
);

test.each(Object.entries(components))('every id prop of <%s> says what it names', (_name, spec) => {
  expect(idFields(spec.props, []).filter((prop) => !(prop in spec.names))).toEqual([]);
});

/** Paths of the fields that hold an id, as the table writes them. */
function idFields(schema: z.core.$ZodType, path: string[]): string[] {
  const plain = unwrapped(schema);
  if (plain === id) return [path.join('.')];
  if (plain instanceof z.ZodArray) return idFields(plain.element, [...path, '*']);
  if (!(plain instanceof z.ZodObject)) return [];
  return Object.entries(plain.shape as z.core.$ZodShape).flatMap(([key, part]) =>
    idFields(part, [...path, key]),
  );
}
