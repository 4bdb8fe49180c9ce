import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { defaultPerson, weigh, type Package, type Person } from '#lib/offer/index.ts';
import { situationOf } from '#lib/offer/weigh.ts';
import { defaultSituation } from '#lib/pay/index.ts';
import { newEngine } from '../../../scripts/pay/model.ts';
import { inModelTerms } from '../../../scripts/pay/oracle.ts';
import { offer } from './packages.ts';

const expenses = 'salarié . rémunération . frais professionnels';
const vouchers = `${expenses} . titres-restaurant`;
const transport = `${expenses} . trajets domicile travail . transports publics`;
const cent = 0.01;

let engine: ReturnType<typeof newEngine>;
beforeAll(() => {
  engine = newEngine();
});

/** What the official model says of a package, in euros a month. */
function official(told: Package, person: Person, variable: number) {
  const situation = { ...defaultSituation, ...situationOf(told, person, variable) };
  engine.setSituation({
    ...inModelTerms(told.gross + variable, situation),
    ...(told.voucher > 0 && {
      [vouchers]: 'oui',
      [`${vouchers} . montant unitaire`]: `${String(told.voucher)} €/titre-restaurant`,
      [`${vouchers} . nombre`]: `${String(told.vouchers)} titres-restaurant/mois`,
      [`${vouchers} . taux employeur`]: `${String(told.voucherEmployer)}%`,
    }),
    [`${transport} . montant`]: `${String(told.pass)} €/mois`,
    [`${transport} . taux employeur`]: `${String(told.passEmployer)}%`,
  });
  const month = (rule: string): number =>
    Number(engine.evaluate({ valeur: rule, unité: '€/mois' } as never).nodeValue);
  return {
    transfer: month('salarié . rémunération . net . à payer avant impôt'),
    tax: month('impôt . montant'),
    afterTax: month('salarié . rémunération . net . payé après impôt'),
    cost: month('salarié . coût total employeur'),
    exempt: month(`${expenses} . déductible`),
    taxed: month(`${expenses} . non déductible`),
  };
}

/** The same figures of ours. The model takes the whole price of the vouchers out of what is paid. */
function ours(told: Package, person: Person, paid: number) {
  const result = weigh(told, person, paid);
  const exempt = (result.vouchers + result.transport) / 12 + told.pass;
  const transfer = result.net / 12 + exempt - told.voucher * told.vouchers;
  return {
    transfer,
    tax: result.tax / 12,
    afterTax: transfer - result.tax / 12,
    cost: result.cost / 12,
    exempt,
    taxed: result.taxedBenefits / 12,
  };
}

function expectAgreement(told: Package, person: Person, paid: number): void {
  const theirs = official(told, person, (told.variable * paid) / 100);
  const mine = ours(told, person, paid);
  for (const name of Object.keys(theirs) as (keyof typeof theirs)[]) {
    const gap = Math.abs(mine[name] - theirs[name]);
    expect(
      gap,
      `${name}: ours ${String(mine[name])}, the model ${String(theirs[name])}`,
    ).toBeLessThan(cent);
  }
}

describe('a package is weighed as the official model weighs it, to the cent', () => {
  test.each<[string, Package, number]>([
    ['a bare gross', offer({ gross: 45_000 }), 100],
    ['vouchers below the exempt limit', offer({ voucher: 9, voucherEmployer: 50 }), 100],
    [
      'vouchers above the exempt limit',
      offer({ voucher: 14, voucherEmployer: 60, vouchers: 20 }),
      100,
    ],
    ['a pass paid back by half', offer({ pass: 90.8 }), 100],
    [
      'a pass paid back whole, of which a quarter is pay',
      offer({ pass: 90.8, passEmployer: 100 }),
      100,
    ],
    ['a variable of which four fifths are paid', offer({ gross: 52_000, variable: 8_000 }), 80],
    [
      'thirteen months',
      offer({ gross: 41_600, months: 13, voucher: 11, voucherEmployer: 60 }),
      100,
    ],
    [
      'four fifths of full time',
      offer({ gross: 40_000, time: 80, pass: 86.4, vouchers: 15, voucher: 10 }),
      100,
    ],
    ['under half time', offer({ gross: 16_000, time: 40, pass: 60, passEmployer: 75 }), 100],
    [
      'a small firm, not cadre',
      offer({ gross: 33_000, status: 'non-cadre', staff: 8, mobility: 3.2 }),
      100,
    ],
    [
      'a dear cover paid whole by the employer',
      offer({ health: 140, healthEmployer: 100, staff: 300 }),
      0,
    ],
  ])('%s', (_what, told, paid) => {
    expectAgreement(told, defaultPerson, paid);
  });

  test('a lone parent of two with other income', () => {
    const person: Person = {
      ...defaultPerson,
      household: 'lone-parent',
      children: 2,
      otherIncome: 6_000,
    };
    expectAgreement(
      offer({ gross: 58_000, voucher: 12.5, voucherEmployer: 60, pass: 70 }),
      person,
      100,
    );
  });

  test('any package', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyPackage, fc.constantFrom(0, 80, 100), (told, paid) => {
        expectAgreement(told, defaultPerson, paid);
      }),
      { numRuns: 40 },
    );
  });
});

const euros = (least: number, most: number): fc.Arbitrary<number> =>
  fc.integer({ min: least * 100, max: most * 100 }).map((cents) => cents / 100);

const anyPackage: fc.Arbitrary<Package> = fc
  .record({
    gross: euros(24_000, 130_000),
    months: fc.constantFrom(12, 13, 13.5),
    variable: fc.oneof(fc.constant(0), euros(0, 20_000)),
    status: fc.constantFrom('cadre' as const, 'non-cadre' as const),
    staff: fc.constantFrom(5, 12, 50, 400),
    mobility: fc.constantFrom(0, 3.2),
    health: euros(0, 150),
    healthEmployer: fc.integer({ min: 50, max: 100 }),
    voucher: fc.oneof(fc.constant(0), euros(5, 20)),
    vouchers: fc.integer({ min: 0, max: 23 }),
    voucherEmployer: fc.integer({ min: 50, max: 60 }),
    pass: fc.oneof(fc.constant(0), euros(10, 200)),
    passEmployer: fc.integer({ min: 50, max: 100 }),
    time: fc.constantFrom(100, 100, 80, 60, 40),
  })
  .map(offer);
