import { islandData } from '#lib/content/island-data.ts';
import { localeOf, localePaths } from '#lib/site.ts';

/** What the islands of this edition fetch. */
export async function getStaticPaths() {
  const paths = await Promise.all(
    localePaths().map(async ({ params }) => {
      const { edition, files } = await islandData(localeOf(params.locale));
      return [...files].map(([name, content]) => ({
        params: { ...params, edition, name },
        props: { content },
      }));
    }),
  );
  return paths.flat();
}

export const GET = ({ props }: { props: { content: unknown } }) => Response.json(props.content);
