import { library } from '#lib/content/queries.ts';
import { rolesData } from '#lib/content/roles-data-file.ts';
import { siteConfig, type Locale } from '../../site.config.ts';

/** The roles' bands at an address that stays, for programs; the site's own pages read the copy of their edition. */
export const GET = async () =>
  Response.json(rolesData(await library(siteConfig.locales[0] as Locale)));
