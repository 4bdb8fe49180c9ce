import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import {
  mealVouchers,
  payslip,
  publicTransport,
  remoteWork,
  type Benefit,
} from '#lib/pay/index.ts';
import { employee, newEngine, type ModelSituation } from '../../../scripts/pay/model.ts';

const expenses = 'salarié . rémunération . frais professionnels';
const vouchers = `${expenses} . titres-restaurant`;
const commute = `${expenses} . trajets domicile travail`;
const transport = `${commute} . transports publics`;

let engine: ReturnType<typeof newEngine>;
beforeAll(() => {
  engine = newEngine();
}, 60_000);

/** What the model answers, in euros a month, for a cadre on 3,000 a month with these benefits. */
function model(situation: ModelSituation): (rule: string) => number {
  engine.setSituation({
    ...employee,
    'salarié . contrat . salaire brut': '3000 €/mois',
    'salarié . contrat . statut cadre': 'oui',
    'entreprise . salariés . effectif': '50 employé',
    ...situation,
  });
  return (rule) => Number(engine.evaluate({ valeur: rule, unité: '€/mois' } as never).nodeValue);
}

/** Net and cost of the same cadre here: taxed parts are pay, exempt ones are added after. */
function ours(benefit: Benefit): { net: number; cost: number } {
  const slip = payslip((3000 + benefit.taxed) * 12);
  return { net: slip.net / 12 + benefit.exempt, cost: slip.cost / 12 + benefit.exempt };
}

test.each([
  { faceValue: 8, perMonth: 19, employerShare: 50 },
  { faceValue: 12.2, perMonth: 18, employerShare: 60 },
  { faceValue: 14, perMonth: 20, employerShare: 60 },
  { faceValue: 11, perMonth: 17.6, employerShare: 30 },
])('meal vouchers of $faceValue at $employerShare % are those of the model', (offer) => {
  const ask = model({
    [vouchers]: 'oui',
    [`${vouchers} . montant unitaire`]: `${String(offer.faceValue)} €/titre-restaurant`,
    [`${vouchers} . nombre`]: `${String(offer.perMonth)} titres-restaurant/mois`,
    [`${vouchers} . taux employeur`]: `${String(offer.employerShare)}%`,
  });
  const benefit = mealVouchers(offer);
  expect(benefit.employer).toBeCloseTo(ask(`${vouchers} . employeur`), 6);
  expect(benefit.employee).toBeCloseTo(ask(`${vouchers} . salarié`), 6);
  expect(benefit.exempt).toBeCloseTo(ask(`${vouchers} . déductible`), 6);

  // The model takes the vouchers themselves out of what is paid.
  const { net, cost } = ours(benefit);
  const paid = net - benefit.employer - benefit.employee;
  expect(paid).toBeCloseTo(ask('salarié . rémunération . net . à payer avant impôt'), 6);
  expect(cost).toBeCloseTo(ask('salarié . coût total employeur'), 6);
});

test.each([
  { pass: 90.8, employerShare: 50, time: 100 },
  { pass: 90.8, employerShare: 75, time: 60 },
  { pass: 120, employerShare: 100, time: 100 },
  { pass: 120, employerShare: 20, time: 40 },
])('a pass of $pass paid at $employerShare % is that of the model', ({ time, ...offer }) => {
  const ask = model({
    [`${transport} . montant`]: `${String(offer.pass)} €/mois`,
    [`${transport} . taux employeur`]: `${String(offer.employerShare)}%`,
    ...(time < 100
      ? {
          'salarié . contrat . temps de travail . temps partiel': 'oui',
          'salarié . contrat . temps de travail . temps partiel . heures par semaine': `${String(35 * (time / 100))} heure/semaine`,
        }
      : {}),
  });
  const benefit = publicTransport({ ...offer, time });
  expect(benefit.employer).toBeCloseTo(ask(`${commute} . employeur`), 6);
  expect(benefit.exempt).toBeCloseTo(ask(`${commute} . déductible`), 6);
  if (time === 100) {
    const { net, cost } = ours(benefit);
    expect(net).toBeCloseTo(ask('salarié . rémunération . net . à payer avant impôt'), 6);
    expect(cost).toBeCloseTo(ask('salarié . coût total employeur'), 6);
  }
});

test('a remote-work allowance is exempt up to 11 euros for each weekly day', () => {
  expect(remoteWork({ allowance: 20, daysPerWeek: 2 })).toMatchObject({ exempt: 20, taxed: 0 });
  expect(remoteWork({ allowance: 30, daysPerWeek: 2 })).toMatchObject({ exempt: 22, taxed: 8 });
  expect(remoteWork({ allowance: 80, daysPerWeek: 7 })).toMatchObject({ exempt: 55, taxed: 25 });
});

test('no number makes a benefit throw, be NaN, or lose a cent between its parts', () => {
  const any = fc.oneof(fc.double(), fc.constantFrom(NaN, Infinity, -Infinity));
  fc.assert(
    fc.property(any, any, any, (one, two, three) => {
      for (const { employer, exempt, taxed, employee: own } of [
        mealVouchers({ faceValue: one, perMonth: two, employerShare: three }),
        publicTransport({ pass: one, employerShare: two, time: three }),
        remoteWork({ allowance: one, daysPerWeek: two }),
      ]) {
        expect(Math.min(employer, exempt, taxed, own)).toBeGreaterThanOrEqual(0);
        expect(exempt + taxed).toBeCloseTo(employer, 6);
      }
    }),
    // A price so small that all of it rounds to more than itself.
    { examples: [[2.1165562250759633e-207, 100, 50]] },
  );
});
