import { describe, expect, inject, test } from 'vitest';
import { readBuiltSite, textOf, type BuiltSite, type Page } from './built-site.ts';
import { addressesInStyles, placeOf, referencesOf } from './references.ts';

describe.each(inject('sites'))('the site under $base', (given) => {
  const site = readBuiltSite(given);

  test('every link and every anchor leads somewhere', () => {
    const findings = site.pages.flatMap((page) =>
      referencesOf(page).flatMap(({ address, element }) => {
        const fault = faultOf(address, page.path, site);
        return fault ? [`${page.file}: ${element} ${fault}`] : [];
      }),
    );
    expect(findings).toEqual([]);
  });

  test('every address in the files for machines leads somewhere', () => {
    const files = [...site.files].filter((file) => /\.(?:txt|md|xml|json|csv)$/.test(file));
    const findings = files.flatMap((file) =>
      ownAddresses(textOf(site, file), site.published).flatMap((address) => {
        const fault = faultOf(address, '/', site);
        return fault ? [`${file}: ${address} ${fault}`] : [];
      }),
    );
    expect(findings).toEqual([]);
  });

  test('style sheets load only files of this site', () => {
    const sheets = [...site.files].filter((file) => file.endsWith('.css'));
    const findings = sheets.flatMap((file) =>
      addressesInStyles(textOf(site, file))
        .filter((address) => !address.startsWith('data:') && !address.startsWith('#'))
        .flatMap((address) => {
          const { kind } = placeOf(address, { path: `/${file}`, published: site.published });
          const fault = kind === 'here' ? faultOf(address, `/${file}`, site) : `is ${kind}`;
          return fault ? [`${file}: ${address} ${fault}`] : [];
        }),
    );
    expect(findings).toEqual([]);
  });

  test('nothing is loaded from another origin', () => {
    const findings = site.pages.flatMap((page) =>
      referencesOf(page)
        .filter(
          ({ address, loads }) =>
            loads && placeOf(address, { ...site, ...page }).kind === 'elsewhere',
        )
        .map(({ element }) => `${page.file}: ${element}`),
    );
    expect(findings).toEqual([]);
  });
});

function faultOf(address: string, from: string, site: BuiltSite): string | undefined {
  const place = placeOf(address, { path: from, published: site.published });
  switch (place.kind) {
    case 'elsewhere':
      return undefined;
    case 'scheme':
      return knownSchemes.has(place.scheme) ? undefined : `has the scheme ${place.scheme}`;
    case 'outside-base':
      return `leads outside ${site.base}`;
    case 'broken':
      return 'is no address';
    case 'here':
      return faultHere(place.path, place.fragment, site);
  }
}

function faultHere(path: string, fragment: string, site: BuiltSite): string | undefined {
  const file = path.slice(1);
  if (!path.endsWith('/')) {
    if (site.files.has(`${file}/index.html`)) return 'lacks its closing slash';
    if (!site.files.has(file)) return 'leads to no file';
  }
  const page = path.endsWith('/') ? pageAt(`${file}index.html`, site) : pageAt(file, site);
  if (!page) return path.endsWith('/') ? 'leads to no page' : undefined;
  // A fragment with an equals sign is a calculator's state, not an anchor.
  if (fragment === '' || fragment.includes('=')) return undefined;
  return anchorsOf(page).has(fragment) ? undefined : `leads to no #${fragment} on ${path}`;
}

const anchors = new WeakMap<Page, Set<string>>();

function anchorsOf(page: Page): Set<string> {
  const before = anchors.get(page);
  if (before) return before;
  const found = new Set(
    page
      .$('[id]')
      .toArray()
      .map((element) => page.$(element).attr('id') ?? ''),
  );
  anchors.set(page, found);
  return found;
}

function pageAt(file: string, site: BuiltSite): Page | undefined {
  return site.pages.find((page) => page.file === file);
}

/** The site's own public addresses and the root-relative Markdown links in a text. */
function ownAddresses(text: string, published: string): string[] {
  const origin = new URL(published).origin.replace(/[.]/g, '\\.');
  const found = text.matchAll(new RegExp(`${origin}[^\\s"'<>)\\]]*|(?<=\\]\\()/[^)\\s]*`, 'g'));
  return [...found].map(([address]) => address.replaceAll('&amp;', '&').replace(/[.,;:]$/, ''));
}

const knownSchemes = new Set(['mailto:', 'tel:', 'data:']);
