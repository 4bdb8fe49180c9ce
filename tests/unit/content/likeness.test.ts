import { describe, expect, test } from 'vitest';
import { longestRun, mostShared, tooAlike, type NamedText } from './likeness.ts';
import { guides, page, questions, roles } from './pages.ts';
import { partsOf } from './prose.ts';

describe('no two pages say the same with the name swapped', () => {
  test('answers', () => {
    expect(tooAlike(questions.map(({ id, body }): NamedText => [id, body]))).toEqual([]);
  });

  test.each(['why', 'salary'])('the part "%s" of two roles', (part) => {
    const texts = roles.map(({ id, body }): NamedText => [id, partsOf(body)[part] ?? '']);
    expect(tooAlike(texts)).toEqual([]);
  });

  test('what two roles do, need and lead to, in their front matter', () => {
    expect(
      tooAlike(
        roles.map(({ id, data }): NamedText => [id, sentencesOf({ ...data, codes: undefined })]),
      ),
    ).toEqual([]);
  });

  test('guides', () => {
    expect(tooAlike(guides.map(({ id, body }): NamedText => [id, body]))).toEqual([]);
  });

  test('a role and its own answers', () => {
    const pairs = questions.flatMap(({ id, data, body }) => {
      const role = roles.find((one) => one.id === data.role);
      return role
        ? tooAlike([
            [role.id, role.body],
            [id, body],
          ])
        : [];
    });
    expect(pairs).toEqual([]);
  });
});

describe('the measure sees', () => {
  const answer = page(questions, 'data-engineer-what-they-build').body;

  test('an answer copied to another role and renamed', () => {
    const renamed = answer
      .replaceAll('data engineer', 'machine learning engineer')
      .replaceAll('data analyst', 'data scientist');
    expect(
      tooAlike([
        ['a', answer],
        ['b', renamed],
      ]),
    ).toHaveLength(1);
  });

  test('a copy in which one word in eight was changed', () => {
    const words = answer.split(' ');
    const edited = words.map((word, index) => (index % 8 === 0 ? 'otherwise' : word)).join(' ');
    const [found] = tooAlike([
      ['a', answer],
      ['b', edited],
    ]);
    expect(found).toMatch(/^a and b share \d\d%/);
  });

  test('a single sentence used twice', () => {
    const sentence =
      'A data analyst who starts in a small firm learns more in the first year than any course could teach.';
    const other = sentence.replace('A data analyst', 'An MLOps engineer');
    const unlike = page(questions, 'cadre-or-non-cadre').body;
    expect(
      tooAlike([
        ['a', `${answer}\n\n${sentence}`],
        ['b', `${unlike}\n\n${other}`],
      ]),
    ).toEqual([
      'a and b share 7% and the words “role who starts in a small firm learns more in the first year than any course could teach”',
    ]);
  });

  test('no likeness between two answers about different things', () => {
    expect(
      tooAlike([
        ['a', answer],
        ['b', page(questions, 'thirteenth-month').body],
      ]),
    ).toEqual([]);
    expect([longestRun, mostShared]).toEqual([10, 0.1]);
  });
});

/** The strings of six words and more, at any depth. */
function sentencesOf(data: unknown): string {
  if (typeof data === 'string') return data.split(' ').length > 5 ? data : '';
  if (typeof data !== 'object' || data === null) return '';
  return Object.values(data).map(sentencesOf).join('\n\n');
}
