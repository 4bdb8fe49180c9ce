import { tellKept, type KeptPage } from '#lib/offline/kept-page.ts';

/** Lists the kept pages on the offline page and narrows them to the titles that hold every word typed. */
const section = document.querySelector<HTMLElement>('.kept-pages');
if (section && 'serviceWorker' in navigator) await list(section);

async function list(section: HTMLElement): Promise<void> {
  const pages = await keptPages(` · ${section.dataset.site ?? ''}`);
  if (pages.length === 0) return;
  const field = section.querySelector('input');
  const links = section.querySelector('ul');
  const status = section.querySelector<HTMLElement>('[data-count]');
  const show = () => {
    const typed = words(field?.value ?? '');
    const found = pages.filter(({ title }) => typed.every((word) => folded(title).includes(word)));
    links?.replaceChildren(...found.map(link));
    if (!status) return;
    status.textContent = (status.dataset.count ?? '')
      .replace('{shown}', String(found.length))
      .replace('{all}', String(pages.length));
  };
  section.querySelector('.kept-none')?.remove();
  section.querySelector('.field')?.removeAttribute('hidden');
  field?.addEventListener('input', show);
  show();
}

/** Every page that opens without a network, by title; the worker in charge knows them. */
async function keptPages(suffix: string): Promise<KeptPage[]> {
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  const answered = new Promise<KeptPage[]>((done) => {
    port1.onmessage = ({ data }: MessageEvent<KeptPage[]>) => done(data);
  });
  active?.postMessage(tellKept, [port2]);
  const pages = (await answered).map(({ path, title }) => ({
    path,
    title: decoded(title).replace(suffix, ''),
  }));
  return pages.sort((a, b) => a.title.localeCompare(b.title));
}

function decoded(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '';
}

function link({ path, title }: KeptPage): HTMLElement {
  const item = document.createElement('li');
  const anchor = document.createElement('a');
  anchor.href = path;
  anchor.textContent = title;
  item.append(anchor);
  return item;
}

function words(text: string): string[] {
  return folded(text).split(/\s+/).filter(Boolean);
}

/** Lower case, accents off: what a reader types on any keyboard. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}
