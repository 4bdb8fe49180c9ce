import { islandData } from '#lib/content/island-data.ts';

/** What the islands of this edition fetch. */
export async function getStaticPaths() {
  const { edition, files } = await islandData();
  return [...files].map(([name, content]) => ({ params: { edition, name }, props: { content } }));
}

export const GET = ({ props }: { props: { content: unknown } }) => Response.json(props.content);
