import { cacheName, isCacheOf } from '#lib/offline/names.ts';
import type { Edition } from './edition.ts';
import { plainAddress, scope, worker } from './scope.ts';

/** Pages that are not part of the edition's own files, kept because they were read. */
export class ReadPages {
  readonly #edition: Edition;
  readonly #cache: string;

  /** @param name what tells this edition from others: pages of two editions are never kept together */
  constructor(edition: Edition, name: string) {
    this.#edition = edition;
    this.#cache = cacheName(`read ${name}`, scope);
  }

  /** Keeps a page, if all that it loads is part of this edition; beyond a number of pages the oldest goes. */
  async keep(address: string, response: Response): Promise<void> {
    if (this.#edition.has(address) || !response.ok || !isPage(response)) return;
    const html = await response.clone().text();
    if (!loadedBy(html).every((file) => this.#edition.has(file))) return;
    await this.#put(address, response);
  }

  /** Keeps a file named after its content that a page asked for. */
  async keepNamed(address: string, response: Response): Promise<void> {
    if (response.ok) await this.#put(address, response);
  }

  async page(address: string): Promise<Response | undefined> {
    return caches.match(address, { cacheName: this.#cache, ignoreVary: true });
  }

  async addresses(): Promise<string[]> {
    return addressesIn(this.#cache);
  }

  /** Fetches again, in this edition, what was read in earlier ones and what is open now. */
  async renew(): Promise<void> {
    const wanted = [...(await readBefore())].filter((address) => !this.#edition.has(address));
    for (const address of wanted) {
      try {
        await this.keep(address, await fetch(address, { cache: 'no-cache' }));
      } catch {
        // Not to be had now: it is kept when it is read again.
      }
    }
  }

  /** Deletes what was read in earlier editions. */
  async clear(): Promise<void> {
    const earlier = (await readCaches()).filter((name) => name !== this.#cache);
    await Promise.all(earlier.map((name) => caches.delete(name)));
  }

  async #put(address: string, response: Response): Promise<void> {
    const cache = await caches.open(this.#cache);
    await cache.delete(address);
    await cache.put(address, response);
    const keys = await cache.keys();
    const surplus = keys.slice(0, Math.max(0, keys.length - KEPT_AT_MOST));
    await Promise.all(surplus.map((key) => cache.delete(key)));
  }
}

// A week of heavy reading; at 15 kB each, less than a picture.
const KEPT_AT_MOST = 60;

async function readCaches(): Promise<string[]> {
  const read = cacheName('read', '').trimEnd();
  return (await caches.keys()).filter((name) => name.startsWith(read) && isCacheOf(name, scope));
}

async function readBefore(): Promise<Set<string>> {
  const kept = await Promise.all((await readCaches()).map(addressesIn));
  const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return new Set([...kept.flat(), ...open.map(({ url }) => plainAddress(url))]);
}

async function addressesIn(name: string): Promise<string[]> {
  return (await (await caches.open(name)).keys()).map(({ url }) => url);
}

function isPage(response: Response): boolean {
  return response.headers.get('content-type')?.startsWith('text/html') ?? false;
}

/** The addresses of the scripts and style sheets that a page names. */
function loadedBy(html: string): string[] {
  const named = html.matchAll(/["'](?<address>[^"']*\/_astro\/[^"'?#]+)/g);
  return [...named].map(({ groups }) => new URL(groups?.address ?? '', scope).href);
}
