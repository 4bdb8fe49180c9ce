import { siteConfig } from '../site.config.ts';

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
