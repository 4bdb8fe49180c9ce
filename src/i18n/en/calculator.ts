import type { LineId } from '#lib/pay/index.ts';
import { formActions, formFields } from './form.ts';

/** The calculator's words in English. Apart from the site's, because readers download these. */
export const calculator = {
  tag: 'en-GB',
  amount: 'Amount',
  of: {
    label: 'This is',
    gross: 'gross',
    net: 'net, before tax',
    'take-home': 'after tax',
    cost: 'employer cost',
  },
  per: { label: 'for', year: 'a year', month: 'a month' },
  statusLabel: 'Status',
  status: { cadre: 'Cadre', 'non-cadre': 'Non-cadre' },
  notRead: (typed: string) =>
    `“${typed}” is not an amount we can read: write a number such as 45000, 55k or 3,200 a month.`,
  low: (smic: string) =>
    `That is below the minimum wage (SMIC) of ${smic} gross a month for this working time.`,
  high: 'That is far above the salaries this calculator was checked on; read it with care.',
  ignored: (parts: string) => `Some of the link was not understood and left out: ${parts}.`,
  gap: {
    'reduction-end': (below: string, above: string) =>
      `No gross salary costs exactly that. The general reduction of employer contributions ends at three times the minimum wage, so the cost jumps there: one cent more gross takes it from ${below} to ${above} a year. The result shows the nearer of the two.`,
    ceiling: (below: string, above: string) =>
      `No gross salary costs exactly that: just above the social-security ceiling a contribution (CET) begins on the whole pay, and the cost steps from ${below} to ${above} a year. The result shows the nearer of the two.`,
    rounding: (below: string, above: string) =>
      `No gross salary costs exactly that: the reduction is rounded by law, so the cost moves in small steps, here from ${below} to ${above} a year. The result shows the nearer of the two.`,
  },
  results: {
    title: 'Result',
    month: 'A month',
    year: 'A year',
    gross: 'Gross',
    net: 'Net, before tax',
    taxable: 'Taxable net',
    tax: 'Income tax',
    'take-home': 'You keep, after tax',
    cost: 'Employer cost',
    months: (months: string) => `A month is the year divided by ${months}.`,
    how: {
      scale: (rate: string) => `Income tax by the progressive scale: ${rate} of taxable net.`,
      neutral: (rate: string) => `Income tax at the neutral rate: ${rate} of taxable net.`,
      rate: (rate: string) => `Income tax at your own rate: ${rate} of taxable net.`,
    },
  },
  bar: {
    title: 'Where the employer’s money goes',
    keep: 'You keep',
    tax: 'Income tax',
    employee: 'Your contributions',
    employer: 'Employer’s contributions',
    sum: (cost: string) => `Together: ${cost} a month, the whole cost to the employer.`,
  },
  fold: {
    contract: 'Contract',
    months: 'Paid over',
    monthsHint: 'months; 13 for a thirteenth month',
    variable: 'Variable pay',
    variableHint: 'gross euros a year, on top',
    time: 'Working time',
    timeHint: 'per cent of full time',
    company: 'Company',
    staff: 'Headcount',
    staffHint: 'people employed',
    accident: 'Work-accident rate',
    accidentHint: 'per cent; the national mean unless you know better',
    mobility: 'Mobility levy',
    mobilityHint: 'per cent; set by the town, from 11 staff, none by default',
    cover: 'Health cover',
    health: 'Price of the cover',
    healthHint: 'euros a month in all',
    healthEmployer: 'Employer’s share',
    healthEmployerHint: 'per cent; at least 50 by law',
    ...formFields,
  },
  raise: {
    title: 'What a raise gives',
    slider: 'Raise, gross a year',
    kept: 'You keep a month',
    share: 'Share you keep',
    cost: 'Costs the employer a year',
    jump: 'This raise crosses three times the minimum wage, where the general reduction ends: part of the cost is that jump and not your raise.',
  },
  payslip: {
    title: 'The payslip, line by line',
    caption: 'Contributions of one month, in euros',
    line: 'Line',
    base: 'Base',
    employee: 'You',
    employer: 'Employer',
    total: 'Contributions',
    source: 'Source',
    rate: (rate: string) => `${rate}`,
  },
  band: {
    title: 'In the role’s band',
    loading: 'Looking the band up…',
    failed: 'The bands could not be loaded. Reload the page when you are online.',
    none: 'No band is known for this role and level.',
    below: (amount: string, by: string) => `${amount} gross a year is ${by} below the band.`,
    above: (amount: string, by: string) => `${amount} gross a year is ${by} above the band.`,
    within: (amount: string, share: string) =>
      `${amount} gross a year falls within the band, ${share} of the way up.`,
    range: (range: string) => `The band runs from ${range} gross a year.`,
    says: 'What each source says',
  },
  copy: 'Copy link to this result',
  ...formActions,
  lines: {
    maladie: ['Health insurance', 'Pays for sickness, maternity, disability and death cover.'],
    sante: [
      'Health cover (mutuelle)',
      'The company’s complementary health plan, shared with the employer.',
    ],
    prevoyance: [
      'Provident scheme',
      'Covers incapacity, disability and death; compulsory for cadres.',
    ],
    'accident-du-travail': [
      'Work accidents',
      'Insures accidents at work and occupational diseases; the rate depends on the trade.',
    ],
    'vieillesse-plafonnee': [
      'Basic pension, capped',
      'The state pension, on pay up to the social-security ceiling.',
    ],
    'vieillesse-deplafonnee': [
      'Basic pension, uncapped',
      'A small pension contribution on the whole pay.',
    ],
    'retraite-complementaire': [
      'Complementary pension',
      'Agirc-Arrco: buys pension points, at two rates below and above the ceiling.',
    ],
    ceg: ['General balance (CEG)', 'Funds pensions taken before 67 within Agirc-Arrco.'],
    cet: ['Technical balance (CET)', 'Owed on the whole pay by those above the ceiling.'],
    apec: ['Apec', 'Funds the careers service for cadres.'],
    'allocations-familiales': [
      'Family benefits',
      'Funds allowances for families; paid by the employer.',
    ],
    chomage: ['Unemployment insurance', 'Paid by the employer, up to four ceilings.'],
    ags: ['Wage guarantee (AGS)', 'Pays wages when an employer goes bankrupt.'],
    fnal: ['Housing aid (FNAL)', 'Funds housing benefits.'],
    csa: ['Solidarity with the old', 'Funds care for elderly and disabled people.'],
    'forfait-social': [
      'Forfait social',
      'A levy on what the employer pays into the provident scheme and health cover, where due.',
    ],
    'taxe-apprentissage': ['Apprenticeship tax', 'Funds apprenticeships.'],
    'formation-professionnelle': [
      'Continuing training',
      'Funds training, including the personal training account.',
    ],
    peec: ['Employers’ housing effort', 'From 50 staff: funds housing for employees.'],
    'dialogue-social': ['Social dialogue', 'Funds unions and employers’ organisations.'],
    'versement-mobilite': ['Mobility levy', 'Funds public transport where the town sets it.'],
    'csg-deductible': ['CSG, deductible', 'Funds social security; not counted in taxable pay.'],
    'csg-crds-non-deductible': [
      'CSG and CRDS, not deductible',
      'Deducted from your pay, yet taxed as income.',
    ],
    'reduction-generale': [
      'General reduction',
      'Relief for the employer, from the minimum wage down to nothing at three times it.',
    ],
  } satisfies Record<LineId, [string, string]>,
};

export type CalculatorWords = typeof calculator;
