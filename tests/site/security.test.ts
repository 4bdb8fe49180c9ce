import { createHash } from 'node:crypto';
import { describe, expect, inject, test } from 'vitest';
import { readHostRules } from '../../scripts/static-host/host-rules.ts';
import { readBuiltSite, type Page } from './built-site.ts';

describe.each(inject('sites'))('the site under $base', (given) => {
  const site = readBuiltSite(given);
  const rules = readHostRules(site.dir);
  const headersOf = (page: Page) => rules.headersFor(`${site.base}${page.path.slice(1)}`);

  // Astro writes the policy after the inline scripts of the head; a test below holds those to their hashes.
  test('every page has a policy for scripts and styles, before anything it loads', () => {
    const findings = site.pages.flatMap(({ $, file }) => {
      const [policy] = metaPolicies($);
      if (!policy?.has('script-src') || !policy.has('style-src')) return [`${file}: has no policy`];
      const loads = 'script[src], style, link[rel="stylesheet"], link[rel="modulepreload"]';
      const first = $('head').find(`meta[http-equiv="content-security-policy" i], ${loads}`)[0];
      return first?.tagName === 'meta' ? [] : [`${file}: the policy stands too late`];
    });
    expect(findings).toEqual([]);
  });

  test('no policy allows inline code, evaluated code, or another origin', () => {
    const findings = site.pages.flatMap((page) => {
      const header = parsePolicy(headersOf(page).get('content-security-policy') ?? '');
      return [...metaPolicies(page.$), header].flatMap((policy) =>
        [...policy].flatMap(([directive, values]) =>
          values
            .filter((value) => directive !== 'frame-ancestors' && !isOwnSource(value, directive))
            .map((value) => `${page.file}: ${directive} ${value}`),
        ),
      );
    });
    expect(findings).toEqual([]);
  });

  test('every inline script and style is named by its hash in the policy', () => {
    const findings = site.pages.flatMap(({ $, file }) => {
      const [policy] = metaPolicies($);
      return $('script:not([src]), style')
        .toArray()
        .filter((element) => !isData($(element).attr('type')))
        .flatMap((element) => {
          const text = $(element).html() ?? '';
          const hash = `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
          const allowed = policy?.get(`${element.tagName}-src`) ?? [];
          return allowed.includes(hash)
            ? []
            : [`${file}: <${element.tagName}>${text.slice(0, 60)}`];
        });
    });
    expect(findings).toEqual([]);
  });

  test('no element carries style="" or on…="", which the policy blocks', () => {
    const findings = site.pages.flatMap(({ $, file }) =>
      $.root()
        .find('*')
        .toArray()
        .flatMap((element) =>
          Object.keys($(element).attr() ?? {}).map((name) => ({ element, name })),
        )
        .filter(({ name }) => name === 'style' || /^on[a-z]+$/.test(name))
        .map(
          ({ element, name }) =>
            `${file}: <${element.tagName} ${name}="${$(element).attr(name) ?? ''}">`,
        ),
    );
    expect(findings).toEqual([]);
  });

  test('no page can be framed by another site, but for those made for it', () => {
    const findings = site.pages
      .filter((page) => !page.path.includes('/embed/'))
      .map((page) => ({
        page,
        policy: parsePolicy(headersOf(page).get('content-security-policy') ?? ''),
      }))
      .filter(
        ({ policy }) => !/^'(none|self)'$/.test(policy.get('frame-ancestors')?.join(' ') ?? ''),
      )
      .map(({ page }) => page.file);
    expect(findings).toEqual([]);
  });

  test('hashed files are kept for good, pages are asked for anew', () => {
    const kept = (path: string) =>
      rules.headersFor(path).get('cache-control')?.includes('immutable') ?? false;
    const paths = [...site.files].filter((file) => !file.startsWith('_headers'));
    const findings = paths.filter(
      (file) => kept(`${site.base}${file}`) !== file.startsWith('_astro/'),
    );
    expect(findings).toEqual([]);
  });

  test('no header is set by two rules on one path, which hosts treat differently', () => {
    const findings = [...site.files].flatMap((file) => {
      const set = new Set<string>();
      return rules.headerRules
        .filter((rule) => rule.path.test(`${site.base}${file}`))
        .flatMap(({ values, takenBack }) => {
          for (const name of takenBack) set.delete(name);
          const twice = [...values.keys()].filter((name) => set.has(name));
          for (const name of values.keys()) set.add(name);
          return twice.map((name) => `${file}: ${name} is set again; put "! ${name}" before it`);
        });
    });
    expect(findings).toEqual([]);
  });
});

function metaPolicies($: Page['$']): Policy[] {
  return $('meta[http-equiv="content-security-policy" i]')
    .toArray()
    .map((meta) => parsePolicy($(meta).attr('content') ?? ''));
}

function parsePolicy(text: string): Policy {
  const directives = text.split(';').map((directive) => directive.trim().split(/\s+/));
  return new Map(
    directives.flatMap(([name, ...values]) => (name ? [[name.toLowerCase(), values]] : [])),
  );
}

function isOwnSource(value: string, directive: string): boolean {
  const isPicture = directive === 'img-src' && value === 'data:';
  return isPicture || /^'(self|none|wasm-unsafe-eval|sha(256|384|512)-[\w+/=]+)'$/.test(value);
}

function isData(type = ''): boolean {
  return type === 'application/json' || type === 'application/ld+json';
}

type Policy = Map<string, string[]>;
