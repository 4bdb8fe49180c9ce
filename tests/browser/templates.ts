import type { BuiltSite, Page } from '../site/built-site.ts';

/**
 * Every kind of page. `path` is what its address looks like below the base and the locale; `shows`
 * is what a reader without JavaScript must find in its text; `prefer` is the page to test where it
 * exists; budgets are in bytes over the wire, headers included, brotli-compressed.
 */
export const templates: Template[] = [
  { name: 'home', path: /^\/$/, shows: /€\d/ },
  { name: 'roles', path: /^\/roles\/$/, shows: /Machine learning engineer/i },
  {
    name: 'role guide',
    path: /^\/roles\/[^/]+\/$/,
    prefer: '/roles/machine-learning-engineer/',
    shows: /€\d+/,
    budget: { everything: 30_000 },
  },
  { name: 'questions', path: /^\/faq\/$/, shows: /\?/ },
  {
    name: 'question',
    path: /^\/faq\/[^/]+\/$/,
    shows: /\w{3}/,
    budget: { everything: 15_000, script: 5_000 },
  },
  { name: 'long guides', path: /^\/guides\/$/, shows: /\w{3}/ },
  {
    name: 'long guide',
    path: /^\/guides\/[^/]+\/$/,
    shows: /\w{3}/,
    budget: { everything: 30_000 },
  },
  {
    name: 'compare',
    path: /^\/compare\/$/,
    shows: /Data scientist/i,
    budget: { script: 25_000 },
  },
  {
    name: 'comparison',
    path: /^\/compare\/[^/]+-vs-[^/]+\/$/,
    prefer: '/compare/data-scientist-vs-machine-learning-engineer/',
    shows: /€\d/,
    budget: { everything: 30_000, script: 25_000 },
  },
  {
    name: 'salary calculator',
    path: /^\/salary-calculator\/$/,
    shows: /€\d/,
    budget: { script: 22_000 },
  },
  {
    name: 'offer',
    path: /^\/offer\/$/,
    shows: /€\d[\s\S]*trial period/,
    budget: { script: 25_000 },
  },
  { name: 'choose', path: /^\/choose\/$/, shows: /Speaks for/, budget: { script: 25_000 } },
  { name: 'certifications', path: /^\/certifications\/$/, shows: /\w{3}/ },
  { name: 'search', path: /^\/search\/$/, shows: /\w{3}/ },
  { name: 'sources', path: /^\/sources\/$/, shows: /\w{3}/ },
  { name: 'method', path: /^\/method\/$/, shows: /\w{3}/ },
  { name: 'updates', path: /^\/updates\/$/, shows: /\d{4}/ },
  { name: 'offline', path: /^\/offline\/$/, shows: /not kept/ },
  { name: 'not found', path: /^\/404\.html$/, shows: /\w{3}/ },
  { name: 'embedded calculator', path: /^\/embed\/[^/]+\/$/, shows: /€\d/ },
];

/** The templates a built site has, once per locale, each with the page that stands for it. */
export function templatesOf(site: BuiltSite): FoundTemplate[] {
  const found = new Map<string, FoundTemplate>();
  for (const page of site.pages.filter((page) => !page.isRedirect)) {
    const { locale, path } = withoutLocale(page.path);
    const template = templateOf(page);
    if (!template) continue;
    const name = locale ? `${template.name} (${locale})` : template.name;
    const before = found.get(name);
    const pages = [...(before?.pages ?? []), page];
    const chosen = before && path !== template.prefer ? before.page : page.path;
    found.set(name, { ...template, name, page: chosen, pages });
  }
  return [...found.values()];
}

/** The template of a page, or `undefined` for an address that is like none of them. */
export function templateOf(page: Page): Template | undefined {
  const { path } = withoutLocale(page.path);
  return templates.find((template) => template.path.test(path));
}

function withoutLocale(path: string): { locale: string; path: string } {
  const [, locale = '', rest = ''] = /^(?:\/([a-z]{2}))?(\/.*)$/.exec(path) ?? [];
  return { locale, path: rest };
}

export type Template = {
  name: string;
  path: RegExp;
  prefer?: string;
  shows: RegExp;
  budget?: { everything?: number; script?: number };
};

export type FoundTemplate = Template & {
  /** The address of the page that stands for the template. */
  page: string;
  pages: Page[];
};
