import rss from '@astrojs/rss';
import { library } from '#lib/content/queries.ts';
import { absolute } from '#lib/site.ts';
import { siteConfig, type Locale } from '../site.config.ts';

/** The dated change notes as an RSS feed. */
export async function GET() {
  const { updates } = await library(siteConfig.locales[0] as Locale);
  return rss({
    title: siteConfig.name,
    description: siteConfig.promise,
    site: absolute('/'),
    items: updates.map((update) => ({
      title: update.title,
      description: update.summary,
      pubDate: new Date(`${update.date}T00:00:00Z`),
      link: absolute(`/updates/#${update.id}`),
    })),
  });
}
