import { library, type Role } from '#lib/content/queries.ts';
import { roleMarkdown } from '#lib/content/role-markdown.ts';
import { siteConfig, type Locale } from '../../site.config.ts';

/** A guide's data as Markdown, for machines. */
export async function getStaticPaths() {
  const all = await library(siteConfig.locales[0] as Locale);
  return [...all.roles.values()].map((role) => ({ params: { id: role.id }, props: { role } }));
}

export async function GET({ props }: { props: { role: Role } }) {
  const all = await library(siteConfig.locales[0] as Locale);
  return new Response(roleMarkdown(all, props.role), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
}
