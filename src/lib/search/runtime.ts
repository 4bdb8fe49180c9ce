import type { Names } from './names.ts';

/** What the built script `/pagefind/search.<language>.js` gives: Pagefind's runtime and the site's names. */
export interface RuntimeModule extends Names {
  createInstance(options: object): Runtime;
}

/** As much of Pagefind's runtime as is used. A term of `null` finds every page. */
export interface Runtime {
  init(): Promise<void>;
  search(
    term: string | null,
    options?: { filters?: Record<string, string> },
  ): Promise<{ results: readonly Hit[] }>;
  filters(): Promise<Record<string, Record<string, number>>>;
}

/** A page that holds the words, not yet loaded. */
export interface Hit {
  id: string;
  score: number;
  data(): Promise<PageData>;
}

/** A page's text around the words; excerpts are HTML with `<mark>`. */
export interface PageData {
  /** With the base path. */
  url: string;
  excerpt: string;
  meta: Readonly<Record<string, string>>;
  sub_results: readonly Section[];
}

/** A part of a page below one heading; the part above the first has the page's own address. */
export interface Section {
  title: string;
  url: string;
  excerpt: string;
  locations: readonly number[];
}
