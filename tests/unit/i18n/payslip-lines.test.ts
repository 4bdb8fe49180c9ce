import { expect, test } from 'vitest';
import { payslipLines } from '#i18n/payslip-lines.ts';
import { lineIds } from '#lib/pay/index.ts';

const lines = payslipLines('en');

test('every line of the payslip has words, and there are words for no other', () => {
  expect(Object.keys(lines).sort()).toEqual([...lineIds].sort());
});

test.each(lineIds)('%s has a name of its own, one plain sentence and its legal source', (id) => {
  const { name, explanation, source } = lines[id];
  expect(Object.values(lines).filter((line) => line.name === name)).toHaveLength(1);
  expect(explanation).toMatch(/^[A-Z].{15,100}\.$/);
  expect(source.title).not.toBe('');
  expect(new URL(source.url).hostname).toMatch(/(^|\.)(urssaf|agirc-arrco|service-public)\.fr$/);
});
