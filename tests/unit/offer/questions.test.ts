import { describe, expect, test } from 'vitest';
import { openQuestions, questionIds, type Package, type QuestionId } from '#lib/offer/index.ts';
import { offer } from './packages.ts';

const asked = (told: Partial<Package>): QuestionId[] =>
  openQuestions([offer(told)]).map(({ id }) => id);

describe('the questions to ask', () => {
  test.each<[Partial<Package>, QuestionId]>([
    [{ variable: 5_000 }, 'variable-terms'],
    [{ months: 13 }, 'extra-months'],
    [{ time: 80 }, 'part-time-gross'],
    [{ basis: 'forfait' }, 'forfait-terms'],
    [{ basis: 'forfait', status: 'non-cadre' }, 'forfait-non-cadre'],
    [{ remoteDays: 3 }, 'remote-allowance'],
  ])('take in what %o leaves open', (told, id) => {
    expect(asked(told)).toContain(id);
    expect(asked({})).not.toContain(id);
  });

  test.each<[Partial<Package>, QuestionId]>([
    [{ health: 62.5 }, 'health-cover'],
    [{ healthEmployer: 70 }, 'health-cover'],
    [{ voucher: 9 }, 'meal-vouchers'],
    [{ pass: 90 }, 'transport'],
    [{ remote: 20 }, 'remote-days'],
    [{ rtt: 9 }, 'rtt'],
    [{ basis: 'forfait' }, 'rtt'],
  ])('leave out what %o tells', (told, id) => {
    expect(asked({})).toContain(id);
    expect(asked(told)).not.toContain(id);
  });

  test('say which of two packages they are for, in one order', () => {
    const questions = openQuestions([offer({ variable: 4_000 }), offer({ voucher: 9 })]);
    const places = Object.fromEntries(questions.map(({ id, places }) => [id, places]));
    expect(places).toMatchObject({
      'variable-terms': [0],
      'meal-vouchers': [0],
      agreement: [0, 1],
    });
    const order = questions.map(({ id }) => questionIds.indexOf(id));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  test('begin with the band where a package stands below it', () => {
    expect(openQuestions([offer(), offer()], [false, true])[0]).toEqual({
      id: 'below-band',
      places: [1],
    });
  });

  test('are each asked by some package', () => {
    const all = [
      { variable: 1, months: 13, time: 80 },
      { basis: 'forfait', status: 'non-cadre', remoteDays: 3 },
      {},
    ] as const;
    const met = openQuestions(all.map(offer), [true]).map(({ id }) => id);
    expect(questionIds.filter((id) => !met.includes(id))).toEqual([]);
  });
});
