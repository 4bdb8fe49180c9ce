import { versionOf } from '../offline/version.ts';
import { href, localised } from '../site.ts';
import type { Locale } from '../../site.config.ts';
import { roleFile } from './choose.ts';
import { roleView } from './comparison.ts';
import { library, type Library } from './queries.ts';
import { rolesData } from './roles-data-file.ts';

/**
 * The address of a file that islands fetch, `roles.json`, or of a folder of them, `compare/`. It stands in a folder named after
 * the content of all of them, so that a page never shows the figures of another edition beside its own: what its edition
 * held is there under the same address, or not at all.
 */
export async function dataHref(name: string, locale: Locale): Promise<string> {
  const { edition } = await islandData(locale);
  return href(localised(`/data/${edition}/${name}`, locale));
}

/** Everything islands fetch in one locale, by name below the edition's folder, without `.json`. */
export function islandData(locale: Locale): Promise<IslandData> {
  const before = known.get(locale);
  if (before) return before;
  const loading = library(locale).then(load);
  known.set(locale, loading);
  return loading;
}

const known = new Map<Locale, Promise<IslandData>>();

async function load(all: Library): Promise<IslandData> {
  const files = new Map<string, unknown>([['roles', rolesData(all)]]);
  for (const id of all.roles.keys()) {
    files.set(`compare/${id}`, roleView(all, id));
    files.set(`choose/${id}`, roleFile(all, id));
  }
  return { edition: await versionOf(JSON.stringify([...files])), files };
}

interface IslandData {
  edition: string;
  files: ReadonlyMap<string, unknown>;
}
