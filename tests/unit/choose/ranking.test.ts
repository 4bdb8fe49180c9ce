import { describe, expect, test } from 'vitest';
import { answeredCount, leaningCount, rankRoles } from '#lib/choose/index.ts';
import { asked, leaning, said } from './real-data.ts';

const placeOf = (id: string, ...[questions, state]: Parameters<typeof rankRoles>) => {
  const place = rankRoles(questions, state)?.find(({ role }) => role.id === id);
  if (!place) throw new Error(`${id} has no place: is it still a role of the site?`);
  return place;
};

describe('a role is told with its reasons', () => {
  const state = said({
    lean: leaning('qua,faa,inb,tea'),
    from: 'data-analysis',
    limits: ['few-meetings'],
  });

  test('the answers that speak for it and those against it, the weightier first', () => {
    const { speaksFor, against } = placeOf('data-analyst', asked, state);
    expect(speaksFor).toEqual([
      {
        answer: expect.objectContaining({
          key: 'qu',
          chosen: 'answer a manager’s question with one chart',
          other: 'make a nightly job safe to run twice',
        }),
        weight: 2,
      },
      { answer: expect.objectContaining({ key: 'in' }), weight: 2 },
      { answer: { kind: 'background', name: 'data analysis or business intelligence' }, weight: 2 },
    ]);
    expect(against).toEqual([
      { answer: expect.objectContaining({ key: 'fa' }), weight: -2 },
      { answer: { kind: 'limit', id: 'few-meetings', text: 'You want few meetings.' }, weight: -2 },
    ]);
  });

  test('its strokes are all answers in the order of the page, silent ones as zero', () => {
    expect(placeOf('data-analyst', asked, state).strokes).toEqual([2, 0, 2, -2, 2, -2]);
  });

  test('leaning to the other side is a reason against, told from that side', () => {
    const { against } = placeOf('data-analyst', asked, said({ lean: leaning('qub,fab,inb') }));
    expect(against).toEqual([
      {
        answer: expect.objectContaining({
          chosen: 'make a nightly job safe to run twice',
          other: 'answer a manager’s question with one chart',
        }),
        weight: -2,
      },
    ]);
  });
});

describe('places', () => {
  test('roles of equal balance share a place and stand in the order of their ids', () => {
    // Three answers that say nothing of six roles, which stay level in the middle.
    const places = rankRoles(asked, said({ lean: leaning('tea,faa,lib') })) ?? [];
    const byPlace = new Map<number, string[]>();
    for (const { place, role } of places)
      byPlace.set(place, [...(byPlace.get(place) ?? []), role.id]);
    for (const [place, ids] of byPlace) {
      expect(ids, `place ${place}`).toEqual(ids.toSorted());
      expect(places[place - 1]?.role.id).toBe(ids[0]);
    }
    expect([...byPlace.values()].some((ids) => ids.length > 1)).toBe(true);
  });

  test('a limit can move a role down', () => {
    const lean = leaning('tea,ina,erb,alb');
    expect(placeOf('devops-engineer', asked, said({ lean })).place).toBe(1);
    const limits = ['no-nights', 'few-meetings'];
    expect(placeOf('devops-engineer', asked, said({ lean, limits })).against).toHaveLength(1);
    expect(placeOf('mlops-engineer', asked, said({ lean, limits })).against).toHaveLength(1);
  });

  test('months to learn move no role', () => {
    const lean = leaning('tea,ina,erb,alb');
    expect(rankRoles(asked, said({ lean, months: '3' }))).toEqual(rankRoles(asked, said({ lean })));
  });

  test('answers to statements, backgrounds and limits that do not exist are passed over', () => {
    const lean = leaning('tea,ina,erb');
    const strange = said({ lean: { ...lean, zz: 'a' }, from: 'constructor', limits: ['nowhere'] });
    expect(rankRoles(asked, strange)).toEqual(rankRoles(asked, said({ lean })));
    expect(leaningCount(asked, strange)).toBe(3);
    expect(answeredCount(asked, said({ lean: leaning('tea,inn,zza') }))).toBe(2);
  });
});
