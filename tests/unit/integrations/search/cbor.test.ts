import { expect, test } from 'vitest';
import { itemsOf, listOf, textAt, textBytes } from '../../../../src/integrations/search/cbor.ts';

test.each([
  '',
  'data',
  'cœur',
  'x'.repeat(23),
  'x'.repeat(24),
  'x'.repeat(300),
  'x'.repeat(70_000),
])('a text of any length is read as it was written', (text) => {
  expect(textAt(textBytes(text), 0)).toBe(text);
});

test('a list gives its items, nested ones whole', () => {
  // RFC 8949, appendix A: [1, [2, 3], [4, 5]], then -500 and 1000000 in a list.
  const nested = Uint8Array.from(Buffer.from('8301820203820405', 'hex'));
  expect(itemsOf(nested)).toEqual([
    { start: 1, end: 2 },
    { start: 2, end: 5 },
    { start: 5, end: 8 },
  ]);
  const numbers = Uint8Array.from(Buffer.from('823901f31a000f4240', 'hex'));
  expect(itemsOf(numbers)).toEqual([
    { start: 1, end: 4 },
    { start: 4, end: 9 },
  ]);
});

test.each([30, 300])('a list of %i items is read as it was written', (count) => {
  const words = Array.from({ length: count }, (_, index) => `word${index}`);
  const list = listOf(words.map(textBytes));
  expect(itemsOf(list).map(({ start }) => textAt(list, start))).toEqual(words);
});

test.each([
  ['a map', 'a10102', /type 5 at byte 0/],
  ['a list of unknown length', '9f01ff', /length 31/],
  ['a list with a float', '81f93c00', /type 7 at byte 1/],
  ['a file cut short', '8201', /ends at byte 2/],
])('%s is refused', (_what, hex, message) => {
  expect(() => itemsOf(Uint8Array.from(Buffer.from(hex, 'hex')))).toThrow(message);
});
