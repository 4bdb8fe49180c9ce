/**
 * Keeps the site readable with the network off, and never mixes two builds.
 *
 * An edition is what one build made. Its worker names each file it keeps together with the version of its content, and
 * installs only when every file proves to be of that build: a browser has an edition whole or not at all.
 *
 * - Pages come from the network whenever it answers, so that new figures win; else as this edition kept them.
 * - What a page loads is named after its content: scripts, style sheets, the data of islands, the parts of the search
 *   index. Under such a name there is one content for ever, so it is taken from wherever it is kept. A page of a newer
 *   edition finds its own files on the network or none; never those of this one.
 * - The few files with lasting names (icon, search runtime) follow the rule of pages. The runtime carries the search index's table
 *   within itself and names the rest by content, so that a search answers from one edition.
 * - A newer edition installs beside this one and waits. The reader is offered it, and it takes over on their word, or once no page is
 *   open. Only then is what it does not share deleted.
 *
 * To withdraw all this from every browser, see withdrawn.ts.
 */
import type { PrecacheEntry } from 'workbox-precaching';
import { tellKept, type KeptAnswer } from '#lib/offline/kept-page.ts';
import { takeOver } from '#lib/offline/names.ts';
import { answerTo } from './answer.ts';
import { Edition } from './edition.ts';
import { keptTitles } from './kept-titles.ts';
import { ReadPages } from './read-pages.ts';
import { worker } from './scope.ts';

const edition = new Edition(EDITION_FILES);
const read = new ReadPages(edition, EDITION_NAME);

worker.addEventListener('install', (event) => {
  event.waitUntil(edition.install(event).then(() => read.renew()));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(
    Promise.all([edition.clear(event), read.clear()]).then(() => worker.clients.claim()),
  );
});

worker.addEventListener('message', (event) => {
  const [answer] = event.ports;
  if (event.data === takeOver) void worker.skipWaiting();
  if (event.data === tellKept && answer)
    event.waitUntil(
      keptTitles({ edition, read }).then((pages) => {
        answer.postMessage({ pages, isWhole: EDITION_IS_WHOLE } satisfies KeptAnswer);
      }),
    );
});

worker.addEventListener('fetch', (event) => {
  const answer = answerTo(event, { edition, read });
  if (answer) event.respondWith(answer);
});

// The build writes these in: src/integrations/offline.ts.
declare const EDITION_FILES: readonly PrecacheEntry[];
declare const EDITION_NAME: string;
declare const EDITION_IS_WHOLE: boolean;
