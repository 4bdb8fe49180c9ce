import type { ProseEntry } from './entry.ts';

/** Pages that stand whatever the content is. */
const fixedPages = [
  '/',
  '/roles/',
  '/faq/',
  '/guides/',
  '/compare/',
  '/salary-calculator/',
  '/offer/',
  '/choose/',
  '/certifications/',
  '/search/',
  '/sources/',
  '/method/',
  '/updates/',
];

/** Files for machines, one a site. */
const fixedFiles = [
  '/data/roles.json',
  '/data/salaries.csv',
  '/llms.txt',
  '/feed.xml',
  '/sitemap.xml',
];

/**
 * Every path of the site that content may link to.
 * `pairs` are the compared roles, such as `data-engineer-vs-data-scientist`; the original locale has no prefix.
 */
export function pagesOf(
  entries: ProseEntry[],
  pairs: ReadonlySet<string>,
  originalLocale: string,
): Set<string> {
  const locales = new Set([originalLocale, ...entries.map(({ locale }) => locale)]);
  const prefixOf = (locale: string) => (locale === originalLocale ? '' : `/${locale}`);
  const inEachLocale = [...fixedPages, ...[...pairs].map((pair) => `/compare/${pair}/`)];
  return new Set([
    ...fixedFiles,
    ...[...locales].flatMap((locale) => inEachLocale.map((path) => prefixOf(locale) + path)),
    ...entries.flatMap(({ collection, locale, id }) => [
      `${prefixOf(locale)}/${collection}/${id}/`,
      ...(collection === 'roles' ? [`${prefixOf(locale)}/roles/${id}.md`] : []),
    ]),
  ]);
}
