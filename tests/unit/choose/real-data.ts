import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { askedFrom, chooseCodec, type ChooseState, type KnownRole } from '#lib/choose/index.ts';
import { roleSchema, statementsSchema } from '#lib/content/schema.ts';

/** What authors edit, read through its schemas. */
const content = new URL('../../../src/content/', import.meta.url);

export const authored = statementsSchema.parse(
  parse(readFileSync(new URL('data/statements.yaml', content), 'utf8')),
);

export const roles = readdirSync(new URL('roles/en/', content)).map((file) => {
  const [, frontMatter = ''] = readFileSync(new URL(`roles/en/${file}`, content), 'utf8').split(
    /^---$/m,
  );
  return { id: file.replace('.mdx', ''), data: roleSchema.parse(parse(frontMatter)) };
});

export const knownRoles: KnownRole[] = roles.map(({ id, data }) => ({
  id,
  waysIn: data.training.waysIn.map(({ from }) => from),
  skills: Object.values(data.skills).flat(),
}));

export const asked = askedFrom(
  authored,
  roles.map(({ id, data }) => ({ id, name: data.name, purpose: data.dimensions.purpose })),
);

/** A state with some of its parts said. */
export const said = (part: Partial<ChooseState>): ChooseState => ({
  ...chooseCodec.defaults,
  ...part,
});

/** Leanings written as in the address: `qua,whb`. */
export const leaning = (text: string): ChooseState['lean'] =>
  chooseCodec.parse(`#lean=${text}`).state.lean;
