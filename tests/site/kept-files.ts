import { textOf } from './built-site.ts';
import type { Site } from '../sites.ts';

/** What the built service worker says it keeps, read from its own text; throws where it names nothing. */
export function keptFiles(site: Pick<Site, 'dir'>): KeptFile[] {
  const worker = textOf(site as Site, 'service-worker.js');
  const entries = worker.matchAll(/\{url:"(?<url>[^"]+)",revision:(?:null|"(?<version>[^"]+)")\}/g);
  const found = [...entries].map(({ groups }) => {
    const path = groups?.url === './' ? '' : (groups?.url ?? '');
    return { file: path.replace(/(^|\/)$/, '$1index.html'), version: groups?.version };
  });
  if (found.length === 0) throw new Error(`${site.dir}/service-worker.js names no file to keep.`);
  return found;
}

export interface KeptFile {
  /** Relative to the site's folder. */
  file: string;
  /** Of its content; undefined where its name tells it. */
  version: string | undefined;
}
