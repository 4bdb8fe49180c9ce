import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { chosenPairs } from '#lib/compare/pair.ts';
import type { RoleView } from '#lib/compare/role-view.ts';
import { roleView } from '#lib/content/comparison.ts';
import type { Library, Role } from '#lib/content/queries.ts';
import { certificationSchema, roleSchema, transitionSchema } from '#lib/content/schema.ts';
import { salaries, sources, vocabulary } from '../salary/real-data.ts';

/** The guides and data that authors edit, read through their schemas, as far as comparisons look at them. */

const content = new URL('../../../src/content/', import.meta.url);
const listOf = (name: string): unknown =>
  parse(readFileSync(new URL(`data/${name}.yaml`, content), 'utf8'));
const byId = <Item extends { id: string }>(items: Item[]) =>
  new Map(items.map((item) => [item.id, item]));

function readRole(file: string): Pick<Role, 'id' | 'data'> {
  const [, frontMatter = ''] = readFileSync(new URL(`roles/en/${file}`, content), 'utf8').split(
    /^---$/m,
  );
  return { id: file.replace(/\.mdx$/, ''), data: roleSchema.parse(parse(frontMatter)) };
}

export const roles = byId(readdirSync(new URL('roles/en/', content)).map(readRole));

const known = {
  locale: 'en' as const,
  roles,
  observations: salaries,
  sources: byId(sources),
  certifications: byId(z.array(certificationSchema).parse(listOf('certifications'))),
  transitions: z.array(transitionSchema).parse(listOf('transitions')),
  vocabulary,
};

// What comparisons never read stays away: the prose, which only Astro can render, and other collections.
export const library = known as unknown as Library;

const views = new Map([...roles.keys()].map((id) => [id, roleView(library, id)]));

/** A role of the site as comparisons see it. */
export function viewOf(id: string): RoleView {
  const view = views.get(id);
  if (!view) throw new Error(`No guide is called "${id}".`);
  return view;
}

export const allViews: RoleView[] = [...views.values()];

/** The pairs that get a page. */
export const pairs: [RoleView, RoleView][] = chosenPairs(
  [...roles.values()].map(({ id, data }) => ({ id, ...data })),
).map(([a, b]) => [viewOf(a), viewOf(b)]);
