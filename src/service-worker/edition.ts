import type { PrecacheEntry } from 'workbox-precaching';
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { cacheName } from '#lib/offline/names.ts';
import { versionOf } from '#lib/offline/version.ts';
import { scope } from './scope.ts';

/** The files of one build, kept under their address and the version of their content. */
export class Edition {
  readonly #files: PrecacheController;
  readonly #cache = cacheName('edition', scope);

  constructor(entries: readonly PrecacheEntry[]) {
    this.#files = new PrecacheController({
      cacheName: this.#cache,
      plugins: [{ cacheWillUpdate: ({ request, response }) => this.#asBuilt(request, response) }],
    });
    this.#files.addToCacheList([...entries]);
  }

  /** Downloads what is not kept yet; fails, for the browser to try again later, unless every file is as this build made it. */
  async install(event: ExtendableEvent): Promise<void> {
    const waiting = this.#files.getURLsToCacheKeys().entries();
    // Workbox's own way is one file after another, which takes a reader far away a minute.
    const lane = async () => {
      for (const [url, cacheKey] of waiting) {
        const request = new Request(url, { cache: 'reload', credentials: 'same-origin' });
        const params = { cacheKey };
        await Promise.all(this.#files.strategy.handleAll({ params, request, event }));
      }
    };
    await Promise.all(Array.from({ length: LANES }, lane));
  }

  /** Deletes what only earlier editions kept. */
  async clear(event: ExtendableEvent): Promise<void> {
    await this.#files.activate(event);
  }

  has(address: string): boolean {
    return this.#files.getCacheKeyForURL(address) !== undefined;
  }

  addresses(): string[] {
    return this.#files.getCachedURLs();
  }

  /** This edition's file at an address. */
  async file(address: string): Promise<Response | undefined> {
    const key = this.#files.getCacheKeyForURL(address);
    return key === undefined ? undefined : (await caches.open(this.#cache)).match(key, sameForAll);
  }

  /** A file named after its content, of whatever edition kept it. */
  async named(address: string): Promise<Response | undefined> {
    return (await caches.open(this.#cache)).match(address, sameForAll);
  }

  // A host that is changing over may answer with a file of the edition before or after this one.
  async #asBuilt(request: Request, response: Response): Promise<Response | null> {
    const key = this.#files.getCacheKeyForURL(request.url) ?? '';
    const version = new URL(key).searchParams.get('__WB_REVISION__');
    if (!response.ok) return null;
    if (version === null) return response;
    return (await versionOf(await response.clone().arrayBuffer())) === version ? response : null;
  }
}

const LANES = 4;

// Hosts vary their answers by Accept-Encoding only, which says nothing about a response already decoded.
const sameForAll = { ignoreVary: true };
