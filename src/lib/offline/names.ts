/** The names that the page, the worker and the worker that takes it back agree on. */

/** Where the worker stands: at the root of the site, so that it answers for every page. */
export const workerPath = '/service-worker.js';

/** Said to a worker that waits: take over now. */
export const takeOver = 'take-over';

/** The cache of an edition's own files, or of pages kept because they were read; an origin may hold several sites. */
export function cacheName(what: string, scope: string): string {
  return `${prefix}${what} ${scope}`;
}

/** Whether a cache belongs to the site at this scope. */
export function isCacheOf(name: string, scope: string): boolean {
  return name.startsWith(prefix) && name.endsWith(` ${scope}`);
}

const prefix = 'rolebook ';
