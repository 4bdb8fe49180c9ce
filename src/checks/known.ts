import type { ReferenceKind } from '#lib/content/references.ts';
import { originalLocale, type Collection } from './collections.ts';
import { isProseEntry, type Entry } from './entry.ts';
import { nearest } from './nearest.ts';
import { pagesOf } from './pages.ts';
import { listAt, wordAt } from './raw.ts';

/** What exists to be named. Entries with mistakes count, so that one mistake is not reported where it is named. */
export function takeStock(entries: Entry[]): Known {
  const of = (collection: Collection) => entries.filter((entry) => entry.collection === collection);
  const ids = (collection: Collection) => new Set(of(collection).flatMap(({ id }) => id ?? []));
  const vocabulary = of('vocabulary')[0]?.data;
  const terms = (list: string) =>
    new Set(listAt(vocabulary, list).flatMap((term) => wordAt(term, 'id') ?? []));
  const otherRoles = terms('otherRoles');
  const anyRole = new Set([...ids('roles'), ...otherRoles]);
  const pairs = of('roles').flatMap(({ id = '', data }) =>
    listAt(data, 'neighbours').map((neighbour) => [id, String(neighbour)].sort().join('-vs-')),
  );
  return {
    ids: {
      role: ids('roles'),
      'any-role': anyRole,
      faq: ids('faq'),
      guide: ids('guides'),
      source: ids('sources'),
      certification: ids('certifications'),
      observation: ids('salaries'),
      fact: ids('facts'),
      family: terms('families'),
      topic: terms('topics'),
      region: terms('regions'),
      'company-type': terms('companyTypes'),
    },
    otherRoles,
    pages: pagesOf(entries.filter(isProseEntry), new Set(pairs), originalLocale),
    labels: labelsOf(vocabulary),
    paid: rolesIn(of('salaries'), anyRole),
    billed: rolesIn(of('day-rates'), anyRole),
    certifications: new Map(of('certifications').map(({ id = '', data }) => [id, data])),
  };
}

/** The labels that sources print, in lower case: those of our levels and those that name none. */
function labelsOf(vocabulary: unknown): Set<string> {
  const labels = [
    ...listAt(vocabulary, 'levels').flatMap((level) => listAt(level, 'labels')),
    ...listAt(vocabulary, 'noLevel'),
  ];
  return new Set(labels.map((label) => String(label).toLowerCase()));
}

/** The roles that rows speak of. A misspelt one counts for what it was likely meant to be: it has its own mistake. */
const rolesIn = (rows: Entry[], roles: ReadonlySet<string>) =>
  new Set(
    rows.flatMap(({ data }) => {
      const role = wordAt(data, 'role') ?? '';
      return roles.has(role) ? role : nearest(role, roles);
    }),
  );

export interface Known {
  ids: Record<ReferenceKind, ReadonlySet<string>>;
  /** Roles that have figures but no guide. */
  otherRoles: ReadonlySet<string>;
  /** Site paths, each with slashes at both ends unless it is a file. */
  pages: ReadonlySet<string>;
  /** Printed levels that the vocabulary places, in lower case. */
  labels: ReadonlySet<string>;
  /** Roles with at least one salary. */
  paid: ReadonlySet<string>;
  /** Roles with at least one day rate. */
  billed: ReadonlySet<string>;
  /** Certifications as written. */
  certifications: ReadonlyMap<string, unknown>;
}
