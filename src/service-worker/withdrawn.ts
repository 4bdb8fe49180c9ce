/** Takes the place of the worker where offline reading is switched off: deletes all that was kept, and itself. */
import { isCacheOf } from '#lib/offline/names.ts';
import { scope, worker } from './scope.ts';

worker.addEventListener('install', () => {
  void worker.skipWaiting();
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(withdraw());
});

async function withdraw(): Promise<void> {
  const ours = (await caches.keys()).filter((name) => isCacheOf(name, scope));
  await Promise.all(ours.map((name) => caches.delete(name)));
  await worker.registration.unregister();
}
