import { roleView } from '#lib/content/comparison.ts';
import { library } from '#lib/content/queries.ts';
import { siteConfig, type Locale } from '../../../site.config.ts';

/** One role as comparisons see it, fetched when a reader picks it. */
export async function getStaticPaths() {
  const all = await library(siteConfig.locales[0] as Locale);
  return [...all.roles.keys()].map((id) => ({
    params: { id },
    props: { view: roleView(all, id) },
  }));
}

export const GET = ({ props }: { props: { view: unknown } }) => Response.json(props.view);
