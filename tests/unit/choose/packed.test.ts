import { expect, test } from 'vitest';
import { packed, unpacked } from '#lib/choose/index.ts';
import { asked } from './real-data.ts';

test('what a page carries is unpacked as it was', () => {
  expect(unpacked(packed(asked))).toEqual(asked);
});

test('a questionnaire without limits keeps its other tables', () => {
  const without = { ...asked, limits: [] };
  expect(unpacked(packed(without))).toEqual(without);
});
