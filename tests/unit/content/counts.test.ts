import { describe, expect, test } from 'vitest';
import { everyPage, guides, questions, questionsOf, roles } from './pages.ts';
import { partsOf, plain, propsOf, words } from './prose.ts';
import { sources } from '../salary/real-data.ts';

const wantedRoles = [
  'ai-engineer',
  'ai-product-manager',
  'ai-research-scientist',
  'computer-vision-engineer',
  'data-analyst',
  'data-engineer',
  'data-scientist',
  'devops-engineer',
  'machine-learning-engineer',
  'mlops-engineer',
  'nlp-engineer',
  'software-engineer',
];

describe('the book is whole', () => {
  test('the twelve roles have their guides', () => {
    expect(roles.map(({ id }) => id)).toEqual(expect.arrayContaining(wantedRoles));
  });

  test('there are a hundred questions, at least four long guides and two hundred sources', () => {
    expect(questions.length).toBeGreaterThanOrEqual(100);
    expect(guides.length).toBeGreaterThanOrEqual(4);
    expect(sources.length).toBeGreaterThanOrEqual(200);
    expect(guides.filter(({ body }) => words(plain(body)).length < 500)).toEqual([]);
  });

  test.each(roles)('$id has eight questions of its own, from what it is to who hires', ({ id }) => {
    const own = questionsOf(id);
    expect(own.length).toBeGreaterThanOrEqual(8);
    const topics = new Set(own.map(({ data }) => data.topic));
    expect([...topics]).toEqual(
      expect.arrayContaining(['what-it-is', 'pay', 'comparison', 'skills', 'training', 'career']),
    );
    expect(topics.has('hiring') || topics.has('contract')).toBe(true);
  });
});

describe('every role has every part of the guide', () => {
  test.each(roles)('$id', ({ data, body }) => {
    const parts = partsOf(body);
    for (const name of ['why', 'salary']) {
      const length = words(plain(parts[name] ?? '')).length;
      expect([name, length >= 80 && length <= 180]).toEqual([name, true]);
    }
    expect({
      confusions: data.notToBeConfusedWith.length,
      missions: data.missions.length,
      themes: data.dayAtWork.length,
      team: data.team.length,
      softSkills: data.softSkills.length,
      tools: data.tools.length,
      waysIn: data.training.waysIn.length,
      next: data.next.length,
      sectors: data.sectors.length,
      neighbours: data.neighbours.length,
    }).toEqual({
      confusions: between(2, 4),
      missions: between(5, 7),
      themes: between(3, 5),
      team: between(3, 6),
      softSkills: between(3, 4),
      tools: between(2, 6),
      waysIn: between(2, 4),
      next: between(3, 6),
      sectors: between(3, 6),
      neighbours: between(3, 5),
    });
    expect(data.chooseIf).toHaveLength(5);
    expect(data.alsoCalled).not.toEqual([]);
    expect(data.dayAtWork.some(({ tools = [] }) => tools.length > 0)).toBe(true);
    expect(data.next.every(({ learn }) => learn.length > 0)).toBe(true);
    expect(data.codes?.sources).toContain('rome-v460');
  });

  test('without a certification only where none fits the role', () => {
    const without = roles.filter(({ data }) => data.certifications.length === 0);
    expect(without.map(({ id }) => id)).toEqual([
      'ai-research-scientist',
      'computer-vision-engineer',
      'nlp-engineer',
      'software-engineer',
    ]);
  });
});

describe('readers find their way on', () => {
  test('every answer links to a guide or another answer in its running words', () => {
    const lost = questions.filter(({ body }) => !/<(Role|Faq|Guide) id=/.test(body));
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  test('every answer of a role links to that role or to one it is compared with', () => {
    const astray = questions.filter(
      ({ data, body }) => data.role !== undefined && propsOf(body, 'Role', 'id').length === 0,
    );
    expect(astray.map(({ id }) => id)).toEqual([]);
  });

  test('every answer on the pay of a role opens the calculator filled in', () => {
    const pay = questions.filter(({ data }) => data.topic === 'pay' && data.role !== undefined);
    expect(pay.length).toBeGreaterThanOrEqual(roles.length);
    expect(pay.filter(({ body }) => !body.includes('<Calculator ')).map(({ id }) => id)).toEqual(
      [],
    );
  });

  test('a question listed under a guide or beside an answer is listed once', () => {
    const twice = everyPage.filter(({ data }) => {
      const listed = 'related' in data ? data.related : 'questions' in data ? data.questions : [];
      return new Set(listed).size !== listed.length;
    });
    expect(twice.map(({ id }) => id)).toEqual([]);
  });
});

function between(least: number, most: number): unknown {
  return expect.toSatisfy((count: number) => count >= least && count <= most);
}
