import type { LineId } from '#lib/pay/lines.ts';

const due = 'salarié . cotisations';

/** The rules of the official model behind each line of the payslip, under `salarié . cotisations`. */
export const modelLines: Record<LineId, ModelLine> = {
  maladie: both('maladie'),
  sante: both('prévoyances . santé'),
  prevoyance: both('prévoyances . incapacité invalidité décès'),
  'accident-du-travail': employerOnly('ATMP'),
  'vieillesse-plafonnee': both('vieillesse . plafonnée'),
  'vieillesse-deplafonnee': both('vieillesse . déplafonnée'),
  'retraite-complementaire': both('retraite complémentaire'),
  ceg: both('CEG'),
  cet: both('CET'),
  apec: both('APEC'),
  'allocations-familiales': employerOnly('allocations familiales'),
  chomage: employerOnly('chômage'),
  ags: employerOnly('AGS'),
  fnal: employerOnly('FNAL'),
  csa: employerOnly('CSA'),
  'forfait-social': employerOnly('forfait social'),
  'taxe-apprentissage': employerOnly("taxe d'apprentissage"),
  'formation-professionnelle': employerOnly('formation professionnelle'),
  peec: employerOnly('PEEC'),
  'dialogue-social': employerOnly('contribution au dialogue social'),
  'versement-mobilite': employerOnly('versement mobilité'),
  'csg-deductible': employeeOnly('CSG-CRDS . CSG . déductible', 'CSG-CRDS'),
  'csg-crds-non-deductible': employeeOnly(
    'CSG-CRDS . sur revenus imposables non déductible',
    'CSG-CRDS',
  ),
  'reduction-generale': { ...employerOnly('exonérations . RGDU'), sign: -1 },
};

function both(rule: string): ModelLine {
  const name = `${due} . ${rule}`;
  return { rule: name, employee: `${name} . salarié`, employer: `${name} . employeur`, sign: 1 };
}

function employerOnly(rule: string): ModelLine {
  return { rule: `${due} . ${rule}`, employer: `${due} . ${rule}`, sign: 1 };
}

function employeeOnly(rule: string, source: string): ModelLine {
  return { rule: `${due} . ${source}`, employee: `${due} . ${rule}`, sign: 1 };
}

export interface ModelLine {
  /** The rule that says where the line comes from. */
  rule: string;
  employee?: string;
  employer?: string;
  /** The model counts reductions as positive. */
  sign: 1 | -1;
}
