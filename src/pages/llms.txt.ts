import { library } from '#lib/content/queries.ts';
import { absolute } from '#lib/site.ts';
import { siteConfig, type Locale } from '../site.config.ts';

/** What stands where, for language models: the guides as Markdown, the data, the questions. */
export async function GET() {
  const all = await library(siteConfig.locales[0] as Locale);
  const lines = [
    `# ${siteConfig.name}`,
    '',
    `> ${siteConfig.promise}`,
    '',
    '## Role guides',
    '',
    ...[...all.roles.values()].map(
      ({ id, data }) => `- [${data.name}](${absolute(`/roles/${id}.md`)}): ${data.promise}`,
    ),
    '',
    '## Data',
    '',
    `- [Salary bands](${absolute('/data/roles.json')}): every role with its bands and what each source says`,
    `- [Published salaries](${absolute('/data/salaries.csv')}): every observation with its source`,
    '',
    '## Guides',
    '',
    ...[...all.guides.values()].map(
      ({ id, data }) => `- [${data.title}](${absolute(`/guides/${id}/`)}): ${data.summary}`,
    ),
    '',
    '## Questions',
    '',
    ...[...all.faqs.values()].map(
      ({ id, data }) => `- [${data.question}](${absolute(`/faq/${id}/`)})`,
    ),
  ];
  return new Response(lines.join('\n') + '\n');
}
