import type { Package, PrintedName, QuestionId } from '#lib/offer/index.ts';
import { formActions, formFields } from './form.ts';

/** Words of the offer page's form and results. Apart from the site's, because readers download these. */
export const offer = {
  tag: 'en-GB',
  ...formFields,
  ...formActions,
  names: ['Offer A', 'Offer B'],
  /** Both names, where a question concerns both. */
  both: 'Both offers',
  addSecond: 'Add a second offer',
  removeSecond: 'Weigh one offer only',
  pay: 'Pay',
  timeOff: 'Working time and days off',
  benefits: 'Meals, transport, remote work',
  company: 'Company and health cover',
  notThis: 'not counted here',
  notRead: 'Not understood: write a number such as 45000, 45k or 3,750 a month.',
  fields: {
    gross: ['Gross a year', 'base pay, in euros'],
    variable: ['Variable', 'a year, every target met'],
    months: ['Paid over', 'months, 12 to 16'],
    status: ['Status', ''],
    time: ['Working time', 'per cent of full time'],
    basis: ['Time counted in', 'hours, or days (forfait jours)'],
    days: ['Days worked', 'a year, by the contract'],
    leave: ['Paid leave', 'days a year; 25 by law'],
    rtt: ['RTT', 'days off a year, on top of leave'],
    voucher: ['Meal voucher', 'face value in euros; 0 for none'],
    vouchers: ['Vouchers', 'a month'],
    voucherEmployer: ['Employer’s share of it', 'per cent, 50 to 60'],
    pass: ['Transport pass', 'euros a month; 0 for none'],
    passEmployer: ['Share of it paid back', 'per cent, 50 at least by law'],
    remote: ['Remote allowance', 'euros a month; 0 for none'],
    remoteDays: ['Days at home', 'a week'],
    staff: ['Headcount', 'people employed'],
    mobility: ['Mobility levy', 'per cent; on the employer, by town'],
    health: ['Health cover', 'euros a month in all'],
    healthEmployer: ['Employer’s share of it', 'per cent, 50 at least by law'],
  } satisfies Record<keyof Package, [label: string, hint: string]>,
  statuses: { cadre: 'Cadre', 'non-cadre': 'Non-cadre' },
  bases: { hours: 'Hours', forfait: 'Days' },
  ignored: (parts: string) => `Some of the link was not understood and left out: ${parts}.`,
  low: (name: string) =>
    `${name} pays less than the minimum wage (SMIC) for its working time: look at it again.`,
  taxed: (name: string, amount: string) =>
    `${name}: ${amount} a year of its benefits exceed what the law exempts. That part is counted as pay, with contributions and tax.`,
  verdict: {
    title: 'Result',
    one: 'This offer leaves you, all in and after tax,',
    leaves: (name: string) => `${name} leaves you, all in and after tax,`,
    level: 'Both offers leave you, all in and after tax,',
    year: 'a year',
    more: 'more a year',
    single: (month: string, day: string, days: string) =>
      `That is ${month} a month, and ${day} for each of ${days} days worked.`,
    month: (month: string) => `That is ${month} a month.`,
    day: (name: string, by: string) => `For each day worked, ${name} leaves ${by} more.`,
    turns: (name: string, by: string, days: string, other: string) =>
      `For each day worked it is the other way round: ${name} leaves ${by} more, with ${days} days of work against ${other}.`,
    dayLevel: 'For each day worked they leave the same.',
  },
  table: {
    caption: 'Year by year, in euros',
    difference: 'Difference',
    perYear: 'A year',
    perDay: 'A day worked',
    forEmployer: 'For the employer',
    rows: {
      gross: 'Gross, variable included',
      net: 'Net, before tax',
      tax: 'Income tax',
      takeHome: 'Net, after tax',
      vouchers: 'Meal vouchers, employer’s share',
      transport: 'Transport pass, your share',
      remote: 'Remote allowance',
      kept: 'Left to you, all in',
      keptMonth: 'Left to you a month',
      days: 'Days worked',
      netDay: 'Net, before tax',
      keptDay: 'Left to you, all in',
      cost: 'Employer cost',
    } satisfies Record<PrintedName, string>,
    payslip: 'Payslip',
    payslipOf: (name: string) => `${name}: payslip, line by line`,
  },
  variable: {
    title: 'If the variable is not all paid',
    paid: 'Count the variable at',
    shares: { '0': 'nothing', '80': '80%', '100': '100%' },
    row: { '0': 'Nothing paid', '80': '80% paid', '100': 'All paid' },
    caption: 'Left to you a year, all in and after tax',
  },
  bar: {
    title: 'Where the employer’s money goes',
    keep: 'Net, after tax',
    benefits: 'Benefits, untaxed',
    tax: 'Income tax',
    employee: 'Your contributions',
    employer: 'Employer’s contributions',
    sum: (name: string, cost: string) => `${name}: ${cost} a year`,
  },
  band: {
    title: 'In the role’s band',
    loading: 'Looking the band up…',
    failed: 'The bands could not be loaded. Reload the page when you are online.',
    none: 'No band is known for this role.',
    otherLevel: (level: string) => `No source gives that level; this is the band for ${level}.`,
    range: (role: string, level: string) => `${role}, ${level}, gross a year at full time:`,
    within: (name: string, amount: string, share: string) =>
      `${name}, at ${amount}, is within the band, ${share} of the way up.`,
    inside: (name: string, amount: string) => `${name}, at ${amount}, is within the band.`,
    below: (name: string, amount: string, by: string) =>
      `${name}, at ${amount}, is ${by} below the band.`,
    above: (name: string, amount: string, by: string) =>
      `${name}, at ${amount}, is ${by} above the band.`,
    gross: 'Base and the variable counted, scaled up to full time where an offer is part time.',
    says: 'What each source says',
    source: 'Source',
    sourceRange: 'Gross a year',
    spot: { within: 'within', below: 'below', above: 'above' },
  },
  questions: {
    title: 'Questions to ask',
    lede: 'What these figures leave open. A good employer answers in writing.',
    list: {
      'below-band': [
        'What would bring this offer to the middle of the band?',
        'It stands below what the sources print for the role and level. Ask what is missing, and when it will be looked at again.',
      ],
      'variable-terms': [
        'Who sets the targets of the variable, when, and what share was paid in each of the last three years?',
        'Counted at nothing, four fifths or all of it, this is three offers. Ask for the plan in writing.',
      ],
      'profit-sharing': [
        'Is there profit-sharing (participation, intéressement) or a share plan, and what did it pay last year?',
        'It is not counted here. Participation is compulsory from 50 staff where there is a profit to share (code du travail, L3322-2).',
      ],
      'extra-months': [
        'Is the extra month within the gross announced, and is it paid pro rata in the year you join or leave?',
        'Here the yearly gross contains it.',
      ],
      'part-time-gross': [
        'Is the gross that of the part-time week, and which days are off?',
        'Announced pay is often that of full time.',
      ],
      'forfait-terms': [
        'Which agreement allows the forfait jours, for how many days, and who follows the workload?',
        'It needs a collective agreement and your written consent (code du travail, L3121-55, L3121-63 and L3121-64).',
      ],
      'forfait-non-cadre': [
        'Why days a year without cadre status?',
        'The forfait jours is open only to people who truly organise their own time (code du travail, L3121-58).',
      ],
      rtt: [
        'How many hours a week, and are the hours past 35 given back as RTT days or paid?',
        'Ten days off a year are worth more than four per cent of pay.',
      ],
      'health-cover': [
        'What does the health cover cost a month, what is your share, and can your family join?',
        'The employer owes at least half (code de la sécurité sociale, L911-7). Here the usual cover is taken, half each.',
      ],
      'meal-vouchers': [
        'Are there meal vouchers or a canteen, and what does the employer pay of each meal?',
        'The employer’s share of a voucher is 50 to 60 per cent and comes on top of pay.',
      ],
      transport: [
        'What share of a transport pass is paid back, and is there anything for cycling or car-sharing?',
        'Half of a public-transport pass is owed by law (code du travail, R3261-1).',
      ],
      'remote-days': [
        'How many days a week at home, is it in writing, and is there an allowance?',
        'A custom can be withdrawn; an agreement, a charter or a clause holds.',
      ],
      'remote-allowance': [
        'Is there an allowance for the days at home?',
        'It is not owed in every firm, and is free of contributions and tax up to a limit.',
      ],
      agreement: [
        'Which collective agreement applies, and at which grade?',
        'It sets the least pay of the grade, and often leave, notice and sick pay beyond the law.',
      ],
      'trial-period': [
        'How long is the trial period, can it be renewed, and how long is the notice?',
        'At most four months for a cadre and two for an employee, renewed once if the branch allows it (code du travail, L1221-19 and L1221-21).',
      ],
    } satisfies Record<QuestionId, [question: string, why: string]>,
  },
  copy: 'Copy link to this comparison',
};

export type OfferWords = typeof offer;
