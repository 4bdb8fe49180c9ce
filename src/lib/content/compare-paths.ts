import { href, localised } from '../site.ts';

/** The addresses that a comparison links to, in a locale. */
export function comparePaths(locale: string): ComparePaths {
  const to = (path: string) => href(localised(path, locale));
  return {
    roles: to('/roles/'),
    sources: to('/sources/'),
    certifications: to('/certifications/'),
    method: to('/method/'),
  };
}

/** Folders and pages, base path included, each ending in a slash. */
export interface ComparePaths {
  roles: string;
  sources: string;
  certifications: string;
  method: string;
}
