import { describe, expect, inject, test } from 'vitest';
import { oneLine, readBuiltSite, type Page } from './built-site.ts';

describe.each(inject('sites'))('the site under $base', (given) => {
  const site = readBuiltSite(given);
  const pages = site.pages.filter((page) => !page.isRedirect);
  const indexable = pages.filter((page) => page.isIndexable);

  test('every page parses without an error', () => {
    expect(pages.flatMap((page) => page.parseErrors)).toEqual([]);
  });

  test('every page has one h1 and one main, a language and a viewport', () => {
    const findings = pages.flatMap((page) => [
      ...unless(count(page, 'h1') === 1, page, `has ${count(page, 'h1')} h1`),
      ...unless(count(page, 'main') === 1, page, `has ${count(page, 'main')} main`),
      ...unless(
        /^[a-z]{2}(-[A-Z]{2})?$/.test(page.$('html').attr('lang') ?? ''),
        page,
        'has no lang',
      ),
      ...unless(count(page, 'meta[name="viewport"]') === 1, page, 'has no viewport'),
      ...unless(count(page, 'meta[charset="utf-8" i]') === 1, page, 'has no charset'),
    ]);
    expect(findings).toEqual([]);
  });

  test('headings go down one level at a time, from the h1', () => {
    const findings = pages.flatMap((page) => {
      const levels = page
        .$('h1, h2, h3, h4, h5, h6')
        .toArray()
        .map((heading) => ({
          level: Number(heading.tagName.slice(1)),
          text: oneLine(page.$(heading).text()),
        }));
      return levels.flatMap(({ level, text }, index) => {
        const above = levels[index - 1]?.level ?? 0;
        return unless(
          level <= above + 1 && text !== '',
          page,
          `h${level} "${text}" follows h${above}`,
        );
      });
    });
    expect(findings).toEqual([]);
  });

  test('no id stands twice on a page', () => {
    const findings = pages.flatMap((page) => {
      const ids = page
        .$('[id]')
        .toArray()
        .map((element) => page.$(element).attr('id'));
      return ids
        .filter((id, index) => ids.indexOf(id) !== index)
        .map((id) => `${page.file}: id="${id}" stands twice`);
    });
    expect(findings).toEqual([]);
  });

  test('every page has a title and a description of its own', () => {
    const title = (page: Page) => oneLine(page.$('head > title').text());
    const description = (page: Page) =>
      oneLine(page.$('meta[name="description"]').attr('content') ?? '');
    expect(
      pages.flatMap((page) => [
        ...unless(title(page) !== '', page, 'has no title'),
        ...unless(description(page) !== '', page, 'has no description'),
      ]),
    ).toEqual([]);
    expect([...shared(indexable, title), ...shared(indexable, description)]).toEqual([]);
  });

  test('every page to be found names its own public address as canonical', () => {
    const findings = indexable.flatMap((page) => {
      const links = page.$('link[rel="canonical"]');
      const expected = new URL(page.path.slice(1), site.published).href;
      const found = links.attr('href') ?? 'none';
      return unless(
        links.length === 1 && found === expected,
        page,
        `canonical is ${found}, not ${expected}`,
      );
    });
    expect(findings).toEqual([]);
  });

  test('the address a page is shared by is its canonical one', () => {
    const findings = indexable.flatMap((page) => {
      const shared = page.$('meta[property="og:url"]').attr('content');
      const canonical = page.$('link[rel="canonical"]').attr('href');
      return unless(
        shared === undefined || shared === canonical,
        page,
        `og:url is ${shared ?? ''}`,
      );
    });
    expect(findings).toEqual([]);
  });

  test('every picture has a text and a size', () => {
    const findings = pages.flatMap((page) =>
      page
        .$('img')
        .toArray()
        .filter((image) =>
          ['alt', 'width', 'height'].some((name) => page.$(image).attr(name) === undefined),
        )
        .map((image) => `${page.file}: ${page.$.html(image)}`),
    );
    expect(findings).toEqual([]);
  });
});

test('the same pages are built under either base path', () => {
  const [root, guide] = inject('sites').map((site) =>
    readBuiltSite(site).pages.map((page) => page.path),
  );
  expect(guide).toEqual(root);
  expect(root).toContain('/');
});

function count(page: Page, selector: string): number {
  return page.$(selector).length;
}

function unless(holds: boolean, page: Page, finding: string): string[] {
  return holds ? [] : [`${page.file}: ${finding}`];
}

/** Findings for each text that two pages share. */
function shared(pages: Page[], textOf: (page: Page) => string): string[] {
  const first = new Map<string, Page>();
  return pages.flatMap((page) => {
    const text = textOf(page);
    const other = first.get(text);
    if (!other) first.set(text, page);
    return other ? [`${page.file} and ${other.file} share "${text}"`] : [];
  });
}
