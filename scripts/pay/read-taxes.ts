import type { IncomeTaxParameters, TaxBracket } from '#lib/pay/parameters.ts';
import { figure, raw, tidy, type Ask } from './model.ts';

const household = 'impôt . foyer fiscal';
const tax = `${household} . impôt sur le revenu`;

/** Reads the income-tax scale, the quotient cap, the decote and the contribution on high incomes. */
export function readIncomeTax(ask: Ask): IncomeTaxParameters {
  const expenses = `${household} . revenu imposable . revenu d'activité abattu`;
  const cap = `${tax} . quotient familial . plafond avantage`;
  const discount = `${tax} . décote`;
  const brackets = (rule: string, ...path: (string | number)[]): TaxBracket[] =>
    (raw(rule, ...path, 'barème', 'tranches') as RawBracket[]).map(({ plafond, taux }) => ({
      upTo: plafond === undefined ? Infinity : ask(inRule(plafond, rule)),
      rate: ask(taux),
    }));
  return {
    workExpenses: {
      rate: figure(expenses, 'abattement', 'valeur'),
      least: ask(raw(expenses, 'abattement', 'plancher')),
      most: ask(raw(expenses, 'abattement', 'plafond')),
    },
    scale: brackets(`${tax} . impôt brut . par part`),
    quotientCap: {
      halfPart: ask(raw(cap, 'avec', 'plafonnement général', 'produit', 0)),
      loneParent: ask({ variations: raw(cap, 'avec', 'plafonnement parent isolé', 'variations') }),
    },
    discount: {
      single: ask(raw(discount, 'variations', 1, 'sinon')),
      couple: ask(raw(discount, 'variations', 0, 'alors')),
      rate: figure(discount, 'abattement'),
    },
    highIncome: {
      single: brackets(`${household} . CEHR`, 'formule', 'variations', 1, 'sinon'),
      couple: brackets(`${household} . CEHR`, 'formule', 'variations', 0, 'alors'),
    },
  };
}

/** Reads the table of the neutral rate: bounds in euros a month. */
export function readNeutralRate(ask: Ask): { below: number; rate: number }[] {
  const rule = "impôt . taux neutre d'impôt sur le revenu";
  const versions = raw(rule, 'variations') as { si?: string; alors?: Grid; sinon?: Grid }[];
  const current = versions.find(
    ({ si }) => si === undefined || ask({ variations: when(si) }) === 1,
  );
  const grid = current?.alors ?? current?.sinon;
  if (!grid) throw new Error(`modele-social has changed: no table in "${rule}".`);
  return grid.grille.tranches.map(({ plafond, montant }) => ({
    below: plafond === undefined ? Infinity : ask(plafond),
    rate: tidy(ask(montant)),
  }));
}

/** One when a condition of the model holds, else nought. */
function when(condition: string): unknown[] {
  return [{ si: condition, alors: 1 }, { sinon: 0 }];
}

/** A bound is a figure, a variation by date, or the name of a rule beside it. */
function inRule(bound: unknown, rule: string): unknown {
  return typeof bound === 'string' && !/^\d/.test(bound) ? `${rule} . ${bound}` : bound;
}

interface RawBracket {
  taux: string;
  plafond?: unknown;
}

interface Grid {
  grille: { tranches: { montant: string; plafond?: string }[] };
}
