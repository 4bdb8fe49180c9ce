import type { CompareWords } from '#i18n/en.ts';
import type { RoleView } from '#lib/compare/role-view.ts';

/** What every part of a comparison is given. */
export interface PartProps {
  roles: readonly RoleView[];
  words: CompareWords;
  paths: Paths;
}

/** Addresses of folders and pages, base path included, each ending in a slash. */
export interface Paths {
  roles: string;
  sources: string;
  certifications: string;
  method: string;
}
