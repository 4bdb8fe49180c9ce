import { expect, test } from 'vitest';
import { payslip, raise } from '#lib/pay/index.ts';
import { page, questions } from './pages.ts';
import { propsOf } from './prose.ts';

/* What answers say of the law and of pay, worked out again: a new law that makes one wrong goes red here. */

const answer = (id: string): string => page(questions, id).body;

test('the share of gross that a cadre keeps before tax is as the rule of thumb’s answer says', () => {
  const kept = [];
  for (let gross = 36_000; gross <= 120_000; gross += 500) {
    kept.push((100 * payslip(gross).net) / gross);
  }
  const range = `${Math.min(...kept).toFixed(1)} to ${Math.max(...kept).toFixed(1)}%`;
  expect(answer('gross-to-net-rule-of-thumb')).toContain(`keeps ${range} before tax`);
});

test('the two salaries shown on either side of three SMIC stand on either side of the jump', () => {
  const shown = propsOfPay('employer-cost-of-a-salary').filter((gross) => gross > 67_000);
  const [below = 0, above = 0] = [Math.min(...shown), Math.max(...shown)];
  expect(above - below).toBeLessThanOrEqual(2);
  expect(payslip(above).cost - payslip(below).cost).toBeGreaterThan(1_000);
  const relief = payslip(below).lines.find(({ id }) => id === 'reduction-generale')?.employer ?? 0;
  expect(Math.round((-100 * relief) / below)).toBe(2);
});

test('a raise of a cadre leaves a little over half on most salaries of these guides', () => {
  const shares = [45_000, 55_000, 65_000, 75_000, 85_000].map(
    (gross) => raise(gross, 5_000).keptShare,
  );
  expect(shares.every((share) => share > 50 && share < 60)).toBe(true);
});

test('contributions take about a fifth of a raise', () => {
  const taken = 1 - (payslip(65_000).net - payslip(60_000).net) / 5_000;
  expect(taken).toBeGreaterThan(0.18);
  expect(taken).toBeLessThan(0.23);
});

test('a raise that crosses three SMIC costs the employer over a thousand euros more than one below it', () => {
  expect(raise(60_000, 5_000).crosses3Smic).toBe(false);
  expect(raise(65_000, 5_000).crosses3Smic).toBe(true);
  expect(raise(65_000, 5_000).costYear).toBeGreaterThan(raise(60_000, 5_000).costYear + 1_000);
});

test('cadre or not moves the net of a month by a few euros', () => {
  const month = (status: 'cadre' | 'non-cadre') => payslip(45_000, { status }).net / 12;
  const difference = month('non-cadre') - month('cadre');
  expect(difference).toBeGreaterThan(1);
  expect(difference).toBeLessThan(10);
});

test('an answer that works out pay names the official model, or links to one that does', () => {
  const worked = questions.filter(({ body }) => /<(Pay|Raise|Legal) /.test(body));
  const without = worked.filter(
    ({ data, body }) =>
      !data.sources.includes('urssaf-modele-social') &&
      !propsOf(body, 'Faq', 'id').some(
        (id) => id === 'day-rate-or-employee' || id === 'what-a-raise-leaves',
      ),
  );
  expect(without.map(({ id }) => id)).toEqual([]);
});

const propsOfPay = (id: string): number[] =>
  [...answer(id).matchAll(/<Pay gross=\{(\d+)\}/g)].map(([, gross]) => Number(gross));
