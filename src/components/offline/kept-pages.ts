import { tellKept, type KeptAnswer, type KeptPage } from '#lib/offline/kept-page.ts';

/** The offline page's list of what is kept; where search knows more than is kept, the list can be narrowed and results say so. */
const section = document.querySelector<HTMLElement>('.kept-pages');
if (section && 'serviceWorker' in navigator) await start(section);

async function start(section: HTMLElement): Promise<void> {
  const { pages, isWhole } = await askWorker();
  if (pages.length === 0) return;
  section.querySelector('.kept-none')?.remove();
  list(section, titled(pages, ` · ${section.dataset.site ?? ''}`));
  if (isWhole) return;
  section.querySelector('.field')?.removeAttribute('hidden');
  markOthers(new Set(pages.map(({ path }) => path)), section.dataset.notKept ?? '');
}

async function askWorker(): Promise<KeptAnswer> {
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  const answered = new Promise<KeptAnswer>((done) => {
    port1.onmessage = ({ data }: MessageEvent<KeptAnswer>) => done(data);
  });
  active?.postMessage(tellKept, [port2]);
  return answered;
}

/** Lists the pages, those only whose titles hold every word typed. */
function list(section: HTMLElement, pages: readonly KeptPage[]): void {
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
  field?.addEventListener('input', show);
  show();
}

/** Puts a note on each search result that does not open without a network. */
function markOthers(kept: ReadonlySet<string>, note: string): void {
  const search = document.querySelector('.search-page');
  if (!search) return;
  new MutationObserver(() => {
    for (const result of search.querySelectorAll<HTMLAnchorElement>('.search-results > li > a'))
      if (!kept.has(result.pathname)) result.dataset.note = note;
  }).observe(search, { childList: true, subtree: true });
}

function titled(pages: readonly KeptPage[], suffix: string): KeptPage[] {
  return pages
    .map(({ path, title }) => ({ path, title: decoded(title).replace(suffix, '') }))
    .sort((a, b) => a.title.localeCompare(b.title));
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
