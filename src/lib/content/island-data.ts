import { versionOf } from '../offline/version.ts';
import { href } from '../site.ts';
import { siteConfig, type Locale } from '../../site.config.ts';
import { roleView } from './comparison.ts';
import { library, type Library } from './queries.ts';
import { rolesData } from './roles-data-file.ts';

/**
 * The address of a file that islands fetch, `roles.json`, or of a folder of them, `compare/`. It stands in a folder named after
 * the content of all of them, so that a page never shows the figures of another edition beside its own: what its edition
 * held is there under the same address, or not at all.
 */
export async function dataHref(name: string): Promise<string> {
  return href(`/data/${(await islandData()).edition}/${name}`);
}

/** Everything islands fetch, by name below the edition's folder, without `.json`. */
export function islandData(): Promise<IslandData> {
  known ??= library(siteConfig.locales[0] as Locale).then(load);
  return known;
}

let known: Promise<IslandData> | undefined;

async function load(all: Library): Promise<IslandData> {
  const views = [...all.roles.keys()].map((id) => [`compare/${id}`, roleView(all, id)] as const);
  const files = new Map<string, unknown>([['roles', rolesData(all)], ...views]);
  return { edition: await versionOf(JSON.stringify([...files])), files };
}

interface IslandData {
  edition: string;
  files: ReadonlyMap<string, unknown>;
}
