import { isNamedByContent } from '#lib/offline/named-by-content.ts';
import type { Edition } from './edition.ts';
import { freshOrKept } from './fresh-or-kept.ts';
import type { ReadPages } from './read-pages.ts';
import { plainAddress, scope } from './scope.ts';

/** What the worker answers to a request of a page, or `undefined` where the browser shall go on without it. */
export function answerTo(event: FetchEvent, kept: Kept): Promise<Response> | undefined {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return undefined;
  const address = plainAddress(request.url);
  if (request.mode === 'navigate') return page(address, event, kept);
  if (isNamedByContent(address.slice(scope.length))) return named(request, event, kept);
  if (!kept.edition.has(address)) return undefined;
  return freshOrKept(fetch(request, { cache: 'no-cache' }), () => kept.edition.file(address)).then(
    orError,
  );
}

// The address is asked for without its query: no page depends on it, and what a reader typed there stays here.
async function page(address: string, event: FetchEvent, { edition, read }: Kept) {
  const fetching = fetch(address, { cache: 'no-cache', redirect: 'manual' }).then((response) => {
    event.waitUntil(read.keep(address, response.clone()));
    return response;
  });
  const answer = await freshOrKept(fetching, async () => {
    if (edition.has(`${address}/`)) return Response.redirect(`${address}/`);
    return (await edition.file(address)) ?? read.page(address);
  });
  return inItsPlace(event.request, answer ?? orError(await offlinePage(address, edition)));
}

/** Leaves the reader at the address asked for, its query included, wherever the answer came from. */
function inItsPlace(request: Request, answer: Response): Response {
  const isMovable = answer.type === 'basic' || answer.type === 'default';
  return isMovable && answer.url !== request.url ? new Response(answer.body, answer) : answer;
}

async function named(request: Request, event: FetchEvent, { edition, read }: Kept) {
  const kept = (await edition.named(request.url)) ?? (await read.page(request.url));
  if (kept) return kept;
  const response = await fetch(request);
  event.waitUntil(read.keepNamed(request.url, response.clone()));
  return response;
}

/** The page that says a page is not kept, in the language of the page asked for. */
async function offlinePage(address: string, edition: Edition): Promise<Response | undefined> {
  const [first] = address.slice(scope.length).split('/');
  const inItsLanguage = await edition.file(`${scope}${first ?? ''}/offline/`);
  return inItsLanguage ?? edition.file(`${scope}offline/`);
}

function orError(response: Response | undefined): Response {
  return response ?? Response.error();
}

export interface Kept {
  edition: Edition;
  read: ReadPages;
}
