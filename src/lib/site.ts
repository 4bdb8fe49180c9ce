import { siteConfig, type Locale } from '../site.config.ts';

/** The only module that knows the site's origin and base path. Site paths start and end with `/`, as if the site stood at the root. */

/** Prefixes a site path with the base: `/roles/` → `/guide/roles/`. Fragments and queries pass through. */
export function href(path: string): string {
  return base + path.replace(/^\//, '');
}

/** The whole address of a site path, for canonical links, feeds and structured data. */
export function absolute(path: string): string {
  return new URL(href(path), import.meta.env.SITE).href;
}

/** A site path in a locale: the first locale has no prefix. */
export function localised(path: string, locale: string): string {
  return locale === siteConfig.locales[0] ? path : `/${locale}${path}`;
}

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** The locale a route's `[...locale]` parameter stands for: none is the first one. */
export function localeOf(param: string | undefined): Locale {
  return (siteConfig.locales.find((locale) => locale === param) ?? siteConfig.locales[0]) as Locale;
}

/** `getStaticPaths` rows for a page that stands once in each locale. */
export const localePaths = () =>
  siteConfig.locales.map((locale, index) => ({
    params: { locale: index === 0 ? undefined : locale },
  }));
