import { isCacheOf, takeOver } from '#lib/offline/names.ts';

/** Part of every page: src/service-worker/worker.ts says what the worker does. */
const bar = document.querySelector<HTMLElement>('[data-worker]');
const { serviceWorker } = navigator;
// Inside another site's frame nothing is kept: that site's readers did not come here.
if (bar && serviceWorker && window === top) {
  const { worker = '', withdrawn } = bar.dataset;
  const act = withdrawn === undefined ? () => start(worker, bar) : () => withdraw(worker);
  addEventListener('load', () => setTimeout(() => void act().catch(() => undefined), AFTER_MS));
}

// The page's own files first; and who only glances at one page downloads no others.
const AFTER_MS = 3_000;

const LATER = 'new-edition-later';

/** Storage may be refused, as in a private window: the site then works as any other does. */
async function start(worker: string, bar: HTMLElement): Promise<void> {
  let isControlled = serviceWorker.controller !== null;
  const { connection } = navigator as { connection?: { saveData: boolean } };
  if (connection?.saveData && !isControlled) return;
  const registration = await serviceWorker.register(worker);

  let isAsked = false;
  const offer = (take: () => void) => {
    const words = document.querySelector<HTMLTemplateElement>('template#new-edition');
    bar.replaceChildren(words?.content.cloneNode(true) ?? '');
    const [reload, later] = bar.querySelectorAll('button');
    reload?.addEventListener('click', () => {
      isAsked = true;
      take();
    });
    later?.addEventListener('click', () => {
      bar.replaceChildren();
      sessionStorage.setItem(LATER, '');
    });
  };
  const offerWaiting = () => {
    const isDue = sessionStorage.getItem(LATER) === null;
    if (registration.waiting && serviceWorker.controller && isDue)
      offer(() => registration.waiting?.postMessage(takeOver));
  };

  offerWaiting();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offerWaiting);
  });
  serviceWorker.addEventListener('controllerchange', () => {
    if (isAsked) location.reload();
    // Another page of the site took the new edition up.
    else if (isControlled) offer(() => location.reload());
    isControlled = true;
  });
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) registration.update().catch(() => undefined);
  });
}

async function withdraw(worker: string): Promise<void> {
  const scope = new URL('.', new URL(worker, location.href)).href;
  const registration = await serviceWorker.getRegistration(scope);
  if (registration?.scope === scope) await registration.unregister();
  const ours = (await caches.keys()).filter((name) => isCacheOf(name, scope));
  await Promise.all(ours.map((name) => caches.delete(name)));
}
