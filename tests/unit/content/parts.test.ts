import { expect, test } from 'vitest';
import { closePart, firstSentences, openPart, plainText, splitParts } from '#lib/content/parts.ts';

test('parts are taken apart by name', () => {
  const html = `${openPart('why')}<p>Because.</p>${closePart} ${openPart('salary')}<p>Well paid.</p>${closePart}`;
  expect(splitParts(html)).toEqual({ why: '<p>Because.</p>', salary: '<p>Well paid.</p>' });
});

test('plain text drops tags, folds spaces and keeps names that begin with a dot', () => {
  expect(plainText('<p>Learn <b>Java</b> ,\n or .NET &amp; C#.</p><p>Next.</p>')).toBe(
    'Learn Java, or .NET & C#. Next.',
  );
});

test('the first two sentences end where sentences end, not at a decimal', () => {
  expect(firstSentences('It pays 2.5 times. Or so. Maybe.', 2)).toBe('It pays 2.5 times. Or so.');
});
