import type { LineId } from '#lib/pay/index.ts';

/** What each line of the payslip is called, and what it pays for in one plain sentence. */
export const payslipLines: Record<LineId, { name: string; explanation: string }> = {
  maladie: {
    name: 'Health insurance',
    explanation: 'Pays for sickness, maternity, disability and death cover.',
  },
  sante: {
    name: 'Health cover (mutuelle)',
    explanation: 'The company’s complementary health plan, shared with the employer.',
  },
  prevoyance: {
    name: 'Provident scheme',
    explanation: 'Covers incapacity, disability and death; compulsory for cadres.',
  },
  'accident-du-travail': {
    name: 'Work accidents',
    explanation:
      'Insures accidents at work and occupational diseases; the rate depends on the trade.',
  },
  'vieillesse-plafonnee': {
    name: 'Basic pension, capped',
    explanation: 'The state pension, on pay up to the social-security ceiling.',
  },
  'vieillesse-deplafonnee': {
    name: 'Basic pension, uncapped',
    explanation: 'A small pension contribution on the whole pay.',
  },
  'retraite-complementaire': {
    name: 'Complementary pension',
    explanation: 'Agirc-Arrco: buys pension points, at two rates below and above the ceiling.',
  },
  ceg: {
    name: 'General balance (CEG)',
    explanation: 'Funds pensions taken before 67 within Agirc-Arrco.',
  },
  cet: {
    name: 'Technical balance (CET)',
    explanation: 'Owed on the whole pay by those above the ceiling.',
  },
  apec: {
    name: 'Apec',
    explanation: 'Funds the careers service for cadres.',
  },
  'allocations-familiales': {
    name: 'Family benefits',
    explanation: 'Funds allowances for families; paid by the employer.',
  },
  chomage: {
    name: 'Unemployment insurance',
    explanation: 'Paid by the employer, up to four ceilings.',
  },
  ags: {
    name: 'Wage guarantee (AGS)',
    explanation: 'Pays wages when an employer goes bankrupt.',
  },
  fnal: {
    name: 'Housing aid (FNAL)',
    explanation: 'Funds housing benefits.',
  },
  csa: {
    name: 'Autonomy solidarity (CSA)',
    explanation: 'Funds care for elderly and disabled people.',
  },
  'forfait-social': {
    name: 'Forfait social',
    explanation:
      'A levy on what the employer pays into the provident scheme and health cover, where due.',
  },
  'taxe-apprentissage': {
    name: 'Apprenticeship tax',
    explanation: 'Funds apprenticeships.',
  },
  'formation-professionnelle': {
    name: 'Continuing training',
    explanation: 'Funds training, including the personal training account.',
  },
  peec: {
    name: 'Employers’ housing effort',
    explanation: 'From 50 staff: funds housing for employees.',
  },
  'dialogue-social': {
    name: 'Social dialogue',
    explanation: 'Funds unions and employers’ organisations.',
  },
  'versement-mobilite': {
    name: 'Mobility levy',
    explanation: 'Funds public transport where the town sets it.',
  },
  'csg-deductible': {
    name: 'CSG, deductible',
    explanation: 'Funds social security; not counted in taxable pay.',
  },
  'csg-crds-non-deductible': {
    name: 'CSG and CRDS, not deductible',
    explanation: 'Deducted from your pay, yet taxed as income.',
  },
  'reduction-generale': {
    name: 'General reduction',
    explanation:
      'Relief for the employer, from the minimum wage down to nothing at three times it.',
  },
};
