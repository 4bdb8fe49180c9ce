import { describe, expect, test } from 'vitest';
import { compare as words } from '#i18n/en.ts';
import { opening } from '#lib/compare/opening.ts';
import { euros } from '#lib/format.ts';
import { allViews, pairs, viewOf } from './real-library.ts';

const sentence = ([a, b]: (typeof pairs)[number]) =>
  words.opening(a.plural, b.plural, opening(a, b));

test('the sentence on data scientist and machine learning engineer', () => {
  const [a, b] = [viewOf('data-scientist'), viewOf('machine-learning-engineer')];
  expect(sentence([a, b])).toMatch(
    /^Data scientists work with statsmodels, Jupyter and BigQuery, machine learning engineers with MLflow, Kubeflow and Airflow; at mid level the middle of the pay band is €[\d,]+ a year \(\d+%\) higher for machine learning engineers, which makes €[\d,]+ a month net\.$/,
  );
});

test('no two pairs open with the same sentence, nor with the same beyond their names', () => {
  const bare = pairs.map((pair) =>
    pair.reduce(
      (text, { plural }) => text.toLowerCase().replaceAll(plural.toLowerCase(), '…'),
      sentence(pair),
    ),
  );
  expect(pairs.length).toBeGreaterThan(20);
  expect(new Set(pairs.map(sentence)).size).toBe(pairs.length);
  expect(new Set(bare).size).toBe(pairs.length);
});

describe.each(pairs.map((pair) => ({ pair, name: pair.map(({ name }) => name).join(' or ') })))(
  'the opening of $name',
  ({ pair: [a, b] }) => {
    const { onlyFirst, onlySecond, pay } = opening(a, b);
    const names = (view: typeof a) => view.skills.map(({ name }) => name.toLowerCase());

    test('names up to three things for each that the other’s guide does not name', () => {
      for (const [own, role, other] of [
        [onlyFirst, a, b],
        [onlySecond, b, a],
      ] as const) {
        expect(own).toHaveLength(3);
        expect(own.filter((name) => !names(role).includes(name.toLowerCase()))).toEqual([]);
        expect(own.filter((name) => names(other).includes(name.toLowerCase()))).toEqual([]);
      }
    });

    test('tells the true gap, upwards from the lower band', () => {
      if (!pay) throw new Error('Every pair of today has a level with pay in common.');
      const middle = (view: typeof a) =>
        view.pay.find(({ level }) => level === pay.level)?.middle?.gross ?? NaN;
      const [low, high] = pay.higher === 'second' ? [a, b] : [b, a];
      expect(middle(high) - middle(low)).toBe(pay.gross.euros);
      expect(pay.gross.euros).toBeGreaterThanOrEqual(0);
      expect(sentence([a, b])).toContain(euros(pay.gross.euros));
      expect(sentence([a, b])).toContain(euros(pay.net.euros));
    });
  },
);

test('without a level in common the sentence keeps to the work', () => {
  const [a, b] = [viewOf('data-scientist'), { ...viewOf('data-engineer'), pay: [] }];
  expect(opening(a, b).pay).toBeNull();
  expect(sentence([a, b])).not.toContain('€');
});

test('equal pay is called the same', () => {
  const [a, b] = [viewOf('data-scientist'), viewOf('data-engineer')];
  expect(sentence([a, { ...b, pay: a.pay }])).toMatch(
    /the middle of both pay bands is the same\.$/,
  );
});

test('any two roles have an opening, not only those with a page', () => {
  for (const a of allViews)
    for (const b of allViews) {
      const text = words.opening(a.plural, b.plural, opening(a, b));
      expect(text).not.toMatch(/undefined|NaN|null/);
    }
});
