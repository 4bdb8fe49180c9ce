import { roleFile } from '#lib/content/choose.ts';
import { library } from '#lib/content/queries.ts';
import { localeOf, localePaths } from '#lib/site.ts';

/** What the way to one role is made of, fetched when a reader plans for it. */
export async function getStaticPaths() {
  const paths = await Promise.all(
    localePaths().map(async ({ params }) => {
      const all = await library(localeOf(params.locale));
      return [...all.roles.keys()].map((role) => ({
        params: { ...params, role },
        props: { file: roleFile(all, role) },
      }));
    }),
  );
  return paths.flat();
}

export const GET = ({ props }: { props: { file: unknown } }) => Response.json(props.file);
