import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineIds, payslip } from '#lib/pay/index.ts';
import { compare } from '../../../scripts/pay/compare-with-oracle.ts';
import { employee, newEngine } from '../../../scripts/pay/model.ts';
import { newOracle } from '../../../scripts/pay/oracle.ts';
import { anyCase, fixedGrid, type Case } from '../../../scripts/pay/situations.ts';

// The official model answers in about 40 ms; all tests of this file share one engine. On a busy
// machine that can be ten times as long: the time allowed is no measure.
const official = newOracle();
const timeout = 300_000;
const cent = 0.01;

/** What differs by a cent a month or more, in words: empty when all is well. */
function disagreements(question: Case): string[] {
  const answer = official(question.grossYear, question.situation, question.on);
  return [...compare(question, answer)]
    .filter(([, { gap }]) => !(gap < cent))
    .map(([figure, { ours, theirs }]) => {
      const asked = JSON.stringify(question);
      return `${figure}: ours ${String(ours)}, the model ${String(theirs)}, for ${asked}`;
    });
}

// Our totals are the sums of our lines: lines and totals that both agree leave no contribution out.
test('every line and total of the fixed grid is the official one', { timeout }, () => {
  expect(fixedGrid.length).toBeGreaterThanOrEqual(300);
  expect(fixedGrid.flatMap(disagreements)).toEqual([]);
});

test('the fixed grid makes every line of the payslip worth something', () => {
  const seen = new Set(
    fixedGrid.flatMap(({ grossYear, situation, on }) =>
      payslip(grossYear, situation, on).lines.map(({ id }) => id),
    ),
  );
  expect(lineIds.filter((id) => !seen.has(id))).toEqual([]);
});

test('random employees have the official payslip', { timeout }, () => {
  fc.assert(
    fc.property(anyCase, (question) => {
      expect(disagreements(question)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('a thirteenth month in the model is a gross of thirteen months here', { timeout }, () => {
  const engine = newEngine();
  engine.setSituation({
    ...employee,
    'salarié . contrat . salaire brut': '3000 €/mois',
    "salarié . rémunération . primes . fin d'année": '13 mois',
    'salarié . contrat . statut cadre': 'oui',
    'entreprise . salariés . effectif': '50 employé',
  });
  const net = engine.evaluate('salarié . rémunération . net . à payer avant impôt').nodeValue;
  expect(payslip(39_000, { months: 13 }).net / 12).toBeCloseTo(Number(net), 6);
});
