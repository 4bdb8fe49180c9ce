import { describe, expect, test } from 'vitest';
import { questions, questionsOf, roles, type Page } from './pages.ts';
import { plain, sentences, words } from './prose.ts';
import type { FaqData } from '#lib/content/schema.ts';

describe('an answer', () => {
  test.each(questions)('$id has 60 to 180 words', ({ body }) => {
    const length = words(plain(body)).length;
    expect(length).toBeGreaterThanOrEqual(60);
    expect(length).toBeLessThanOrEqual(180);
  });

  test.each(questions)('$id answers in its first two sentences, which stand alone', ({ body }) => {
    expect(faultsOfOpening(body)).toEqual([]);
  });

  test.each([
    ['It depends. Ask around before you decide on anything at all.', 'opens with a pronoun'],
    ['They do. These people build the models and run them every day.', 'opens with a pronoun'],
    ['Yes, sometimes. No.', 'is too short'],
    [`A data engineer ${'builds and runs pipelines, '.repeat(20)}.`, 'is too long'],
    ['## Why\n\nA data engineer builds pipelines for a whole company.', 'opens with a heading'],
  ])('an opening such as “%s” does not stand alone', (body, fault) => {
    expect(faultsOfOpening(body)).toContain(fault);
  });
});

describe('questions', () => {
  test.each(roles)('of $id ask different things', ({ id }) => {
    const own = questionsOf(id);
    const alike = own.flatMap((a, index) => own.slice(index + 1).filter((b) => sameIntent(a, b)));
    expect(alike.map((one) => one.id)).toEqual([]);
    expect(new Set(own.map(({ data }) => data.order)).size).toBe(own.length);
  });

  test('asked in the same words lead to one page', () => {
    const pages = new Map<string, string[]>();
    for (const { id, data } of questions) {
      for (const asked of new Set([data.question, ...data.alsoAsked].map(wordSet))) {
        pages.set(asked, [...(pages.get(asked) ?? []), id]);
      }
    }
    expect([...pages].filter(([, ids]) => ids.length > 1)).toEqual([]);
  });

  test('with the same topic and the same words in another order are seen', () => {
    const [a] = questionsOf('data-engineer');
    if (!a) throw new Error('The data engineer has no question.');
    const question = 'What, day by day, does the data engineer build?';
    expect(sameIntent(a, { ...a, data: { ...a.data, question, alsoAsked: [] } })).toBe(true);
  });
});

function faultsOfOpening(mdx: string): string[] {
  const [first = ''] = mdx.trim().split(/\n\s*\n/);
  const opening = sentences(plain(first)).slice(0, 2).join(' ');
  return [
    ...(/^#/.test(first) ? ['opens with a heading'] : []),
    ...(/^(It|They|This|That|These|Those|He|She|There|Here)\b/.test(opening)
      ? ['opens with a pronoun']
      : []),
    ...(opening.length < 40 ? ['is too short'] : []),
    ...(opening.length > 400 ? ['is too long'] : []),
  ];
}

/**
 * Whether two questions of one topic ask for the same thing: they share half of the words that carry their meaning,
 * in any of the ways they are asked. Comparisons with two different neighbours never do.
 */
function sameIntent(a: Page<FaqData>, b: Page<FaqData>): boolean {
  const { topic, neighbour } = a.data;
  const isOther = neighbour && b.data.neighbour && neighbour !== b.data.neighbour;
  if (topic !== b.data.topic || isOther) return false;
  const [inA, inB] = [meaning(a), meaning(b)];
  const common = [...inA].filter((word) => inB.has(word)).length;
  return common / Math.max(1, Math.min(inA.size, inB.size)) >= 0.5;
}

const meaning = ({ data }: Page<FaqData>): Set<string> =>
  new Set(
    [data.question, ...data.alsoAsked]
      .flatMap((text) => words(text))
      .map((word) => word.replace(/s$/, ''))
      .filter((word) => !carriesNothing.has(word) && !(data.role ?? '').includes(word)),
  );

const carriesNothing = new Set(
  'a an the of to in on for from with as at by and or vs is are do doe can i my me should would what which who where when how why one it its job role work france french difference between different engineer scientist analyst manager'.split(
    ' ',
  ),
);

const wordSet = (text: string): string =>
  words(text)
    .filter((word) => !['vs', 'or', 'and', 'a', 'an', 'the'].includes(word))
    .sort()
    .join(' ');
