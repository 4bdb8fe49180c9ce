import { expect, test } from 'vitest';
import { legalIds } from '#lib/content/components.ts';
import { legalConstant } from '#lib/content/legal.ts';

// As published for 1 June 2026 (SMIC) and 1 January 2026 (ceiling): service-public.fr F2300, urssaf.fr.
test.each([
  ['smic-hour', '€12.31'],
  ['smic-month', '€1,867.02'],
  ['smic-year', '€22,404'],
  ['three-smic-year', '€67,213'],
  ['plafond-securite-sociale-month', '€4,005'],
  ['plafond-securite-sociale-year', '€48,060'],
] as const)('%s is %s', (id, printed) => {
  expect(legalConstant(id)).toBe(printed);
});

test('every constant an author may name is printed', () => {
  for (const id of legalIds) expect(legalConstant(id)).toMatch(/^€[\d,.]+$/);
});
