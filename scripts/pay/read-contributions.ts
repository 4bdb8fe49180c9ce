import type { Band, Contribution } from '#lib/pay/parameters.ts';
import type { LineId } from '#lib/pay/lines.ts';
import { figure, raw, tidy, type Ask } from './model.ts';

const due = 'salarié . cotisations';

/** The conditions of a contribution that all owe. */
export const everybody: Conditions = {
  staffFrom: 0,
  staffBelow: Infinity,
  cadreOnly: false,
  aboveCeilings: 0,
};

/** Reads every contribution that is a rate on pay, in the order of the payslip. */
export function readContributions(ask: Ask): Contribution[] {
  const rate = (rule: string): number => ask(`${due} . ${rule}`);
  return [
    whole('maladie', { employer: rate('maladie . employeur . taux') }),
    row('vieillesse-plafonnee', [
      {
        ceilings: 1,
        employee: rate('vieillesse . salarié . plafonnée . taux'),
        employer: rate('vieillesse . employeur . plafonnée . taux'),
      },
    ]),
    whole('vieillesse-deplafonnee', {
      employee: rate('vieillesse . salarié . déplafonnée . taux'),
      employer: rate('vieillesse . employeur . déplafonnée . taux'),
    }),
    row('retraite-complementaire', scales('retraite complémentaire', ask)),
    row('ceg', scales('CEG', ask)),
    row('cet', [products('CET', rate('CET . employeur . taux'))], { aboveCeilings: 1 }),
    row('apec', [products('APEC', figure(`${due} . APEC`, ...product('employeur', 1)))], {
      cadreOnly: true,
    }),
    whole('allocations-familiales', { employer: rate('allocations familiales . taux') }),
    upToCeilings('chomage', 'chômage', ask),
    upToCeilings('ags', 'AGS', ask),
    ...fnal(),
    whole('csa', { employer: rate('CSA . taux') }),
    ...apprenticeship(),
    ...training(),
    whole(
      'peec',
      { employer: figure(`${due} . PEEC`, 'produit', 1) },
      { staffFrom: figure(`${due} . PEEC`, 'non applicable si') },
    ),
    whole('dialogue-social', {
      employer: figure(`${due} . contribution au dialogue social`, 'produit', 1),
    }),
  ];
}

/** Due by everybody, unless conditions say otherwise. */
function row(line: LineId, bands: Band[], conditions: Partial<Conditions> = {}): Contribution {
  return { line, ...everybody, ...conditions, bands };
}

/** One rate on the whole of pay. */
function whole(line: LineId, rates: Partial<Band>, conditions?: Partial<Conditions>): Contribution {
  return row(line, [{ ceilings: Infinity, employee: 0, employer: 0, ...rates }], conditions);
}

function upToCeilings(line: LineId, rule: string, ask: Ask): Contribution {
  const ceilings = figure(`${due} . ${rule}`, 'produit', 0, 'plafond');
  return row(line, [{ ceilings, employee: 0, employer: ask(`${due} . ${rule} . taux`) }]);
}

/** One band whose ceiling and employee's rate are written into a product. */
function products(rule: string, employer: number): Band {
  return {
    ceilings: figure(`${due} . ${rule}`, ...product('salarié', 0), 'plafond'),
    employee: figure(`${due} . ${rule}`, ...product('salarié', 1)),
    employer,
  };
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
    row('fnal', [{ ceilings: 1, employee: 0, employer: reduced }], { staffBelow: threshold }),
    whole('fnal', { employer: full }, { staffFrom: threshold }),
  ];
}

function training(): Contribution[] {
  const path = [`${due} . formation professionnelle`, 'produit', 1, 'variations'] as const;
  const threshold = figure(...path, 0, 'si');
  const line = (employer: number, conditions: Partial<Conditions>): Contribution =>
    whole('formation-professionnelle', { employer }, conditions);
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
  const line = (employer: number, conditions: Partial<Conditions>): Contribution =>
    whole('taxe-apprentissage', { employer: tidy(employer) }, conditions);
  return [
    line(levy, { staffBelow: large }),
    line(levy + figure(...rates, 1, 'alors'), { staffFrom: large, staffBelow: largest }),
    line(levy + figure(...rates, 0, 'alors'), { staffFrom: largest }),
  ];
}

function product(party: string, index: number): (string | number)[] {
  return ['avec', party, 'produit', index];
}

type Conditions = Omit<Contribution, 'line' | 'bands'>;

interface Tranche {
  taux: string;
  plafond: number;
}
