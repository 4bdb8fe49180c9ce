import { hydrate, render } from 'preact';
import { searchWords } from '#i18n/search.ts';
import type { Locale } from '../../../site.config.ts';
import style from '../../../styles/search.css?inline';
import { loadIndex } from './load-index.ts';
import { SearchBox } from './search-box.tsx';

/** Where search begins in a page: loaded only once a reader wants it. */

/** Opens the dialog, made on first use; opened again, it has what was typed before. */
export function openDialog(link: SearchLink): void {
  const dialog = document.querySelector<HTMLDialogElement>('.search-dialog') ?? madeDialog(link);
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')?.select();
}

/** Brings the search page's own form to life, keeping what was typed into it. */
export function startPage(root: Element, link: SearchLink): void {
  adopt();
  const typed = root.querySelector('input')?.value ?? '';
  hydrate(<SearchBox {...link} place="page" typed={typed} />, root);
}

/** Loads the index ahead of the first word. */
export function preload({ script }: SearchLink): void {
  // A failure is told once the reader searches.
  loadIndex(script).catch(() => undefined);
}

function madeDialog(link: SearchLink): HTMLDialogElement {
  adopt();
  const words = searchWords(link.locale);
  const dialog = document.createElement('dialog');
  dialog.className = 'search-dialog';
  dialog.setAttribute('aria-label', words.dialog);
  const close = () => dialog.close();
  dialog.addEventListener('click', (event) => {
    // The dialog itself is hit beside its content only; a link to this very page leads below it.
    if (event.target === dialog || (event.target as Element).closest('a')) close();
  });
  dialog.addEventListener('keydown', (event) => {
    // In a search field the key would clear the text first.
    if (event.key !== 'Escape') return;
    event.preventDefault();
    close();
  });
  document.body.append(dialog);
  render(
    <div class="search-frame">
      <button class="plain search-close" type="button" onClick={close}>
        {words.close}
      </button>
      <SearchBox {...link} place="dialog" />
    </div>,
    dialog,
  );
  return dialog;
}

/** The style comes with the script, so that no other page carries it. */
function adopt(): void {
  if (isAdopted) return;
  isAdopted = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
}

let isAdopted = false;

export interface SearchLink {
  locale: Locale;
  /** The address of the search page. */
  action: string;
  /** The address of the search script. */
  script: string;
}
