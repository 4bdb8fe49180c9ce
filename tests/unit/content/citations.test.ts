import { describe, expect, test } from 'vitest';
import { bandsOf } from '#lib/salary/index.ts';
import { everyPage, facts, roles } from './pages.ts';
import { paragraphs, partsOf, plain, propsOf } from './prose.ts';
import { reference, salaries, sources } from '../salary/real-data.ts';

const listed = new Set(sources.map(({ id }) => id));
const sourceOf = new Map([
  ...salaries.map(({ id, source }) => [id, source] as const),
  ...facts.map(({ id, source }) => [id, source] as const),
]);

describe('no page without its sources', () => {
  test.each(everyPage)('$folder/$id names sources, lists each it cites, and cites one', (page) => {
    expect(page.data.sources.length).toBeGreaterThan(0);
    expect(page.data.sources.filter((id) => !listed.has(id))).toEqual([]);
    const cited = citedIn(page.body);
    expect(cited.length).toBeGreaterThan(0);
    expect(cited.filter((id) => !page.data.sources.includes(id))).toEqual([]);
  });
});

describe('a citation', () => {
  test('stands in every paragraph that holds a typed per cent', () => {
    const bare = everyPage.flatMap(({ id, body }) =>
      paragraphs(body)
        .filter((text) => /\d%/.test(plain(text, '')) && citedIn(text).length === 0)
        .map((text) => `${id}: ${text}`),
    );
    expect(bare).toEqual([]);
  });

  test('is not doubled: an observed salary and a fact print their own', () => {
    expect(
      everyPage.flatMap(({ id, body }) => doubled(body).map((text) => `${id}: ${text}`)),
    ).toEqual([]);
  });

  test('that is doubled is seen, before and after the full stop', () => {
    const fact = '<Fact id="talma-rise-nlp-engineer" />';
    const cite = '<Cite source="talma-ai-2026" />';
    expect(doubled(`It rose by ${fact} in a year. ${cite}`)).toHaveLength(1);
    expect(doubled(`It rose by ${fact} ${cite} in a year.`)).toHaveLength(1);
    expect(doubled(`It rose by ${fact} in a year. Others fell. ${cite}`)).toEqual([]);
  });
});

describe('a band that rests on one source', () => {
  const oneSource = roles.filter(({ id }) => {
    const found = new Set(bandsOf(id, salaries, reference).flatMap((band) => band.sources));
    return found.size === 1;
  });

  test('is the case of these roles', () => {
    expect(oneSource.map(({ id }) => id)).toEqual([
      'ai-engineer',
      'ai-product-manager',
      'ai-research-scientist',
      'computer-vision-engineer',
      'devops-engineer',
      'mlops-engineer',
      'nlp-engineer',
      'software-engineer',
    ]);
  });

  test.each(oneSource)('is called so in the salary part of $id', ({ id, body }) => {
    const [source = ''] = bandsOf(id, salaries, reference).flatMap((band) => band.sources);
    const salary = partsOf(body)['salary'] ?? '';
    expect(citedIn(salary)).toContain(source);
    expect(plain(salary)).toMatch(
      /\b(one|single|only|alone)\b[^.]*\b(recruiter|job board|grid|table|source)/i,
    );
  });
});

/** The sources that a text prints: cited, or behind an observed salary or a fact. */
function citedIn(mdx: string): string[] {
  const behind = [...propsOf(mdx, 'Observed', 'id'), ...propsOf(mdx, 'Fact', 'id')];
  const all = [...propsOf(mdx, 'Cite', 'source'), ...behind.map((id) => sourceOf.get(id) ?? id)];
  return [...new Set(all)];
}

/** Sentences, each with the citations that follow it, in which a figure's own source is cited once more. */
function doubled(mdx: string): string[] {
  return mdx.split(/(?<=[.?!])\s+(?!<Cite)|\n/).filter((sentence) => {
    const printed = citedIn(sentence.replace(/<Cite [^>]*\/>/g, ''));
    return propsOf(sentence, 'Cite', 'source').some((source) => printed.includes(source));
  });
}
