import type * as Search from '#components/islands/search/start.tsx';

/** Opens search from anywhere: the header's link, `/`, Ctrl+K and ⌘K. Nothing of it is loaded before it is wanted. */
const link = document.querySelector<HTMLAnchorElement>('.search-link');
const page = document.querySelector('.search-page');

if (link) {
  const given: Search.SearchLink = {
    locale: document.documentElement.lang as Search.SearchLink['locale'],
    action: link.pathname,
    script: link.dataset.script ?? '',
  };
  // Written by the build after the bundler is done, so the bundler must not look for it.
  const load = () => import(/* @vite-ignore */ given.script) as Promise<typeof Search>;
  const preload = () =>
    void load().then(
      (search) => search.preload(given),
      () => undefined,
    );
  const open = (event: Event) => {
    event.preventDefault();
    if (page) page.querySelector('input')?.select();
    // Where the script cannot be had, the search page lists every page.
    else
      load().then(
        (search) => search.openDialog(given),
        () => location.assign(link.href),
      );
  };

  if (page)
    void load().then(
      (search) => search.startPage(page, given),
      () => undefined,
    );
  link.addEventListener('pointerenter', preload, { once: true });
  link.addEventListener('focus', preload, { once: true });
  link.addEventListener('click', (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) open(event);
  });
  document.addEventListener('keydown', (event) => {
    const isTyping =
      event.target instanceof Element &&
      event.target.closest('input, select, textarea, [contenteditable]');
    const isSlash =
      event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey;
    const isK =
      event.key.toLowerCase() === 'k' &&
      (event.ctrlKey || event.metaKey) &&
      !event.altKey &&
      !event.shiftKey;
    if (isSlash || isK) open(event);
  });
}
