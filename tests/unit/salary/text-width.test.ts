import { expect, test } from 'vitest';
import { fitted, textWidth } from '#lib/salary/text-width.ts';

test('a text’s width grows with its letters and its size', () => {
  expect(textWidth('Oria', { fontSize: 10, advance: 0.5 })).toBe(20);
  expect(textWidth('', { fontSize: 10 })).toBe(0);
});

test('a text that fits is left alone, one that does not is cut with an ellipsis', () => {
  const measure = { fontSize: 10, advance: 0.5 };
  expect(fitted('Oria 2025', 45, measure)).toBe('Oria 2025');
  expect(fitted('Oria 2025', 44, measure)).toBe('Oria 20…');
  expect(fitted('Oria 2025', 30, measure)).toBe('Oria…');
});

test('where not even a letter and an ellipsis fit, nothing is written', () => {
  expect(fitted('Oria', 9, { fontSize: 10, advance: 0.5 })).toBe('');
});
