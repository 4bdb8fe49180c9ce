import { href } from '../site.ts';
import { bandsOf } from './bands.ts';
import type { Library } from './queries.ts';
import type { RolesData } from './roles-data.ts';
import { sourceLabel } from './source-label.ts';

/** Every role with its bands and what each source says, gross euros a year: the content of `/data/roles.json`. */
export function rolesData(all: Library): RolesData {
  const roles = [...all.roles.values()].map(({ id, data }) => ({
    id,
    name: data.name,
    path: href(`/roles/${id}/`),
    reviewed: data.reviewed,
    rome: data.codes?.rome?.code ?? null,
    bands: bandsOf(all, id).map(({ level, min, max, openTop, observations }) => ({
      level,
      min,
      max,
      openTop,
      observations: observations.map((one) => {
        const source = all.sources.get(one.source);
        return {
          id: one.id,
          source: source ? sourceLabel(source, one.year) : one.source,
          year: one.year,
          min: one.min,
          max: one.max,
          openTop: one.openTop,
        };
      }),
    })),
  }));
  return { roles };
}
