import type { Band, Contribution } from '#lib/pay/parameters.ts';
import type { LineId } from '#lib/pay/lines.ts';
import { figure, raw, tidy, type Ask } from './model.ts';

const due = 'salarié . cotisations';

/** Reads every contribution that is a rate on pay, in the order of the payslip. */
export function readContributions(ask: Ask): Contribution[] {
  const rate = (rule: string): number => ask(`${due} . ${rule}`);
  return [
    flat('maladie', { employer: rate('maladie . employeur . taux') }),
    {
      line: 'vieillesse-plafonnee',
      bands: [
        {
          ceilings: 1,
          employee: rate('vieillesse . salarié . plafonnée . taux'),
          employer: rate('vieillesse . employeur . plafonnée . taux'),
        },
      ],
    },
    flat('vieillesse-deplafonnee', {
      employee: rate('vieillesse . salarié . déplafonnée . taux'),
      employer: rate('vieillesse . employeur . déplafonnée . taux'),
    }),
    { line: 'retraite-complementaire', bands: scales('retraite complémentaire', ask) },
    { line: 'ceg', bands: scales('CEG', ask) },
    {
      line: 'cet',
      aboveCeilingOnly: true,
      bands: [
        {
          ceilings: figure(`${due} . CET`, ...product('salarié', 0), 'plafond'),
          employee: figure(`${due} . CET`, ...product('salarié', 1)),
          employer: rate('CET . employeur . taux'),
        },
      ],
    },
    {
      line: 'apec',
      cadreOnly: true,
      bands: [
        {
          ceilings: figure(`${due} . APEC`, ...product('salarié', 0), 'plafond'),
          employee: figure(`${due} . APEC`, ...product('salarié', 1)),
          employer: figure(`${due} . APEC`, ...product('employeur', 1)),
        },
      ],
    },
    flat('allocations-familiales', { employer: rate('allocations familiales . taux') }),
    upToCeilings('chomage', 'chômage', ask),
    upToCeilings('ags', 'AGS', ask),
    ...fnal(),
    flat('csa', { employer: rate('CSA . taux') }),
    ...apprenticeship(),
    ...training(),
    flat(
      'peec',
      { employer: figure(`${due} . PEEC`, 'produit', 1) },
      { staffFrom: figure(`${due} . PEEC`, 'non applicable si') },
    ),
    flat('dialogue-social', {
      employer: figure(`${due} . contribution au dialogue social`, 'produit', 1),
    }),
  ];
}

/** One rate on the whole of pay, for the employers that the conditions name. */
function flat(line: LineId, rates: Omit<Band, 'ceilings'>, due?: Conditions): Contribution {
  return { line, ...due, bands: [{ ceilings: Infinity, ...rates }] };
}

function upToCeilings(line: LineId, rule: string, ask: Ask): Contribution {
  const ceilings = figure(`${due} . ${rule}`, 'produit', 0, 'plafond');
  return { line, bands: [{ ceilings, employer: ask(`${due} . ${rule} . taux`) }] };
}

/** The two bands of supplementary pension: a rate is either written out or a rule of its own. */
function scales(rule: string, ask: Ask): Band[] {
  const tranche = (party: string, index: number): Tranche =>
    raw(`${due} . ${rule}`, 'avec', party, 'barème', 'tranches', index) as Tranche;
  const rate = (party: string, index: number): number => {
    const { taux } = tranche(party, index);
    return ask(taux.endsWith('%') ? taux : `${due} . ${rule} . ${party} . ${taux}`);
  };
  return [0, 1].map((index) => ({
    ceilings: tranche('salarié', index).plafond,
    employee: rate('salarié', index),
    employer: rate('employeur', index),
  }));
}

/** Small employers owe FNAL up to one ceiling at a lower rate. */
function fnal(): Contribution[] {
  const rule = `${due} . FNAL`;
  const threshold = figure(rule, 'avec', 'éligible taux réduit');
  const [reduced, full] = [
    figure(rule, 'avec', 'taux', 'variations', 0, 'alors'),
    figure(rule, 'avec', 'taux', 'variations', 1, 'sinon'),
  ];
  return [
    { line: 'fnal', staffBelow: threshold, bands: [{ ceilings: 1, employer: reduced }] },
    flat('fnal', { employer: full }, { staffFrom: threshold }),
  ];
}

function training(): Contribution[] {
  const path = [`${due} . formation professionnelle`, 'produit', 1, 'variations'] as const;
  const threshold = figure(...path, 0, 'si');
  const line = (employer: number, due: Conditions): Contribution =>
    flat('formation-professionnelle', { employer }, due);
  return [
    line(figure(...path, 0, 'alors'), { staffBelow: threshold }),
    line(figure(...path, 1, 'sinon'), { staffFrom: threshold }),
  ];
}

/** The levy and, for large employers, its supplement at the rate of those without apprentices. */
function apprenticeship(): Contribution[] {
  const rule = `${due} . taxe d'apprentissage`;
  const supplement = [rule, 'avec', 'contribution supplémentaire'] as const;
  const rates = [...supplement, 'avec', 'taux', 'variations', 1, 'sinon', 'variations'] as const;
  const levy =
    figure(rule, 'avec', 'base', 'produit', 1, 'variations', 1, 'sinon') +
    figure(rule, 'avec', 'solde', 'produit', 1);
  const large = figure(...supplement, 'applicable si', 'toutes ces conditions', 0);
  const largest = figure(...supplement, 'avec', 'CSA au taux majoré', 'toutes ces conditions', 0);
  const line = (employer: number, due: Conditions): Contribution =>
    flat('taxe-apprentissage', { employer: tidy(employer) }, due);
  return [
    line(levy, { staffBelow: large }),
    line(levy + figure(...rates, 1, 'alors'), { staffFrom: large, staffBelow: largest }),
    line(levy + figure(...rates, 0, 'alors'), { staffFrom: largest }),
  ];
}

function product(party: string, index: number): (string | number)[] {
  return ['avec', party, 'produit', index];
}

type Conditions = Pick<Contribution, 'staffFrom' | 'staffBelow'>;

interface Tranche {
  taux: string;
  plafond: number;
}
