import type { Page } from './built-site.ts';

/** Every address a page refers to, with the element that does so and whether it is loaded. */
export function referencesOf({ $ }: Page): Reference[] {
  return $.root()
    .find('*')
    .toArray()
    .flatMap((element) => {
      const name = element.tagName.toLowerCase();
      const value = (attribute: string) => $(element).attr(attribute);
      const rel = (value('rel') ?? '').split(/\s+/);
      const loads = name === 'link' ? rel.some((word) => loadedLinks.has(word)) : name !== 'a';
      return addressAttributes.flatMap((attribute) => {
        const text = value(attribute);
        if (text === undefined) return [];
        const addresses = attribute === 'srcset' ? candidates(text) : [text.trim()];
        return addresses.map((address) => ({
          address,
          loads: loads && attribute !== 'cite',
          element: `<${name} ${attribute}="${address}">`,
        }));
      });
    });
}

/** The addresses a style sheet loads: `url(…)` and `@import "…"`. */
export function addressesInStyles(css: string): string[] {
  const found = css.matchAll(
    /url\(\s*(["']?)(?<url>.*?)\1\s*\)|@import\s+(["'])(?<imported>.*?)\3/g,
  );
  return [...found].flatMap(({ groups }) => groups?.url ?? groups?.imported ?? []);
}

/** What an address names: a path of this site with its fragment, something outside, or no place at all. */
export function placeOf(address: string, from: { path: string; published: string }): Place {
  const here = new URL(from.path.slice(1), from.published);
  if (!URL.canParse(address, here.href)) return { kind: 'broken' };
  const url = new URL(address, here);
  if (!/^https?:$/.test(url.protocol)) return { kind: 'scheme', scheme: url.protocol };
  if (url.origin !== here.origin) return { kind: 'elsewhere', origin: url.origin };
  const base = new URL(from.published).pathname;
  if (!url.pathname.startsWith(base)) return { kind: 'outside-base' };
  const path = `/${decodeURIComponent(url.pathname.slice(base.length))}`;
  return { kind: 'here', path, fragment: decodeURIComponent(url.hash.slice(1)) };
}

const addressAttributes = [
  'href',
  'src',
  'srcset',
  'action',
  'poster',
  'data',
  'cite',
  'xlink:href',
];

const loadedLinks = new Set([
  ...['stylesheet', 'icon', 'apple-touch-icon', 'mask-icon', 'manifest', 'preload'],
  ...['modulepreload', 'prefetch', 'preconnect', 'dns-prefetch', 'prerender'],
]);

function candidates(srcset: string): string[] {
  return srcset.split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? '');
}

export type Reference = {
  address: string;
  /** Whether the browser fetches it by itself, rather than on a click. */
  loads: boolean;
  /** The element as a finding shows it. */
  element: string;
};

export type Place =
  | { kind: 'here'; path: string; fragment: string }
  | { kind: 'elsewhere'; origin: string }
  | { kind: 'scheme'; scheme: string }
  | { kind: 'outside-base' }
  | { kind: 'broken' };
