import type { Library } from './queries.ts';

/** The roles with a guide, by id and name, in the order of their names: what a list to choose from shows. */
export const rolesByName = (all: Library): (readonly [id: string, name: string])[] =>
  [...all.roles.values()]
    .map((role) => [role.id, role.data.name] as const)
    .sort(([, one], [, other]) => one.localeCompare(other, all.locale));
