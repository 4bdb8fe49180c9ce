import { bandsOf } from '#lib/content/bands.ts';
import { library } from '#lib/content/queries.ts';
import type { RolesData } from '#lib/content/roles-data.ts';
import { sourceLabel } from '#lib/content/source-label.ts';
import { href } from '#lib/site.ts';
import { siteConfig, type Locale } from '../../site.config.ts';

/** Every role with its bands and what each source says, gross euros a year. */
export async function GET() {
  const all = await library(siteConfig.locales[0] as Locale);
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
        };
      }),
    })),
  }));
  return Response.json({ roles } satisfies RolesData);
}
