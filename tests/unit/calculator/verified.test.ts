import { expect, test } from 'vitest';
import { verified } from '#lib/calculator/verified.ts';
import { fixedGrid } from '../../../scripts/pay/situations.ts';

test('the page says how many payslips the grid really compares, and up to which gross', () => {
  expect(verified).toEqual({
    cases: fixedGrid.length,
    upTo: Math.max(...fixedGrid.map(({ grossYear }) => grossYear)),
  });
});
