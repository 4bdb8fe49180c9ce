import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isNarrowed, queryString, searchCodec } from '../../../src/lib/search/state.ts';

test('the form’s own query is understood', () => {
  const { state } = searchCodec.parse('?q=data+scientist');
  expect(state).toEqual({ q: 'data scientist', kind: '', role: '', family: '', level: '' });
  expect(isNarrowed(state)).toBe(false);
});

test('query and facets stand in the address in one order, without the empty ones', () => {
  const state = { ...searchCodec.defaults, q: 'C++ & co', role: 'data-scientist', kind: 'faq' };
  expect(queryString(state)).toBe('?kind=faq&q=C%2B%2B%20%26%20co&role=data-scientist');
  expect(isNarrowed(state)).toBe(true);
  expect(queryString(searchCodec.defaults)).toBe('');
});

test('a facet that is no id is passed over', () => {
  expect(searchCodec.parse('?q=nlp&role=<b>&kind=FAQ').state).toEqual({
    ...searchCodec.defaults,
    q: 'nlp',
  });
});

test('any text comes back from the address as it went in', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (q) => {
      expect(searchCodec.parse(queryString({ ...searchCodec.defaults, q })).state.q).toBe(q);
    }),
  );
});

test('an endless query is cut', () => {
  expect(searchCodec.parse(`?q=${'x'.repeat(1_000)}`).state.q).toHaveLength(200);
});
