/// <reference lib="webworker" />

/** The worker itself. The page's own `self` is what TypeScript knows by default. */
export const worker = globalThis as unknown as ServiceWorkerGlobalScope;

/** The site's home: every address the worker answers for starts with it. */
export const { scope } = worker.registration;

/** An address without its query and fragment, which no page of a static site depends on. */
export function plainAddress(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname;
}
