/** Every line a payslip can hold, in the order in which it is printed. */
export const lineIds = [
  'maladie',
  'sante',
  'prevoyance',
  'accident-du-travail',
  'vieillesse-plafonnee',
  'vieillesse-deplafonnee',
  'retraite-complementaire',
  'ceg',
  'cet',
  'apec',
  'allocations-familiales',
  'chomage',
  'ags',
  'fnal',
  'csa',
  'forfait-social',
  'taxe-apprentissage',
  'formation-professionnelle',
  'peec',
  'dialogue-social',
  'versement-mobilite',
  'csg-deductible',
  'csg-crds-non-deductible',
  'reduction-generale',
] as const;

export type LineId = (typeof lineIds)[number];
