import { describe, expect, test } from 'vitest';
import { counted, kept, type FacetPages } from '../../../src/lib/search/facets.ts';
import { ranked } from '../../../src/lib/search/rank.ts';

const hits = (...pairs: [string, number][]) =>
  pairs.map(([id, score]) => ({
    id,
    score,
    data: () => Promise.reject(new Error('Ranking loads no page.')),
  }));
const nobody = { pageCount: 100, named: [], roleCount: () => 0 };
const order = (pages: readonly { id: string }[]) => pages.map(({ id }) => id);

describe('ranking', () => {
  test('a page with every word stands before one with the commoner word only', () => {
    const kubernetes = hits(['both', 3]);
    const data = hits(['common', 4], ['both', 2]);
    const pages = ranked(hits(['both', 5]), [kubernetes, data], nobody);
    expect(order(pages)).toEqual(['both', 'common']);
    expect(pages[0]?.terms).toEqual([0, 1]);
  });

  test('where no page has every word, those with the rarer word are found', () => {
    const rare = hits(['rare', 2]);
    const common = hits(
      ...Array.from({ length: 60 }, (_, index): [string, number] => [`c${index}`, 2]),
    );
    expect(order(ranked([], [rare, common], nobody))).toEqual(['rare']);
  });

  test('pages about all the roles named stand before pages about one of them', () => {
    const single = hits(['guide', 10], ['pair', 6]);
    const named = [new Set(['guide', 'pair']), new Set(['pair'])];
    expect(order(ranked(single, [single], nobody))).toEqual(['guide', 'pair']);
    expect(order(ranked(single, [single], { ...nobody, named, roleCount: () => 1 }))[0]).toBe(
      'guide',
    );
    expect(
      order(
        ranked(single, [single], { ...nobody, named, roleCount: (id) => (id === 'pair' ? 2 : 4) }),
      )[0],
    ).toBe('pair');
  });

  test('nothing found is an empty list', () => {
    expect(ranked([], [[]], nobody)).toEqual([]);
  });
});

describe('facets', () => {
  const pages: FacetPages = {
    kind: new Map([
      ['role', new Set(['a'])],
      ['faq', new Set(['b', 'c', 'd'])],
    ]),
    role: new Map([
      ['data-scientist', new Set(['a', 'b'])],
      ['data-analyst', new Set(['c'])],
    ]),
    family: new Map(),
    level: new Map([['junior', new Set(['z'])]]),
  };
  const none = { kind: '', role: '', family: '', level: '' };

  test('each value says how many pages it would leave, the others as chosen', () => {
    const counts = counted(pages, ['a', 'b', 'c', 'd'], { ...none, role: 'data-scientist' });
    expect(counts.kind).toEqual([
      { value: 'role', count: 1 },
      { value: 'faq', count: 1 },
    ]);
    expect(counts.role).toEqual([
      { value: 'data-scientist', count: 2 },
      { value: 'data-analyst', count: 1 },
    ]);
    expect(counts.level).toEqual([]);
  });

  test('a chosen value stays on offer when it leaves nothing', () => {
    expect(counted(pages, ['c'], { ...none, kind: 'role' }).kind).toContainEqual({
      value: 'role',
      count: 0,
    });
  });

  test('pages keep their order, and a value that no page has leaves none', () => {
    expect(kept(pages, ['d', 'c', 'a'], { ...none, kind: 'faq' })).toEqual(['d', 'c']);
    expect(kept(pages, ['a'], { ...none, family: 'gardening' })).toEqual([]);
  });
});
