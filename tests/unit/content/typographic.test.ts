import { expect, test } from 'vitest';
import { typographic } from '#lib/content/typographic.ts';

test('straight quotes and apostrophes become curly at any depth, and nothing else changes', () => {
  const data = { why: `last year's "sales feel slow"`, list: ["it's", 3, null], on: true };
  expect(typographic(data)).toEqual({
    why: 'last year’s “sales feel slow”',
    list: ['it’s', 3, null],
    on: true,
  });
});
