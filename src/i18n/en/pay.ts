/** Words around pay: amounts, levels, bands, the range chart, the page of the calculator. */
export const pay = {
  range: { from: 'from', upTo: 'up to' },
  levels: { junior: 'Junior', mid: 'Mid', senior: 'Senior', lead: 'Lead', all: 'All levels' },
  amounts: {
    gross: 'Gross a year',
    netMonth: 'Net a month',
    takeHomeMonth: 'After tax a month',
    cost: 'Employer cost a year',
  },
  shortAmounts: {
    gross: 'gross a year',
    netMonth: 'net a month',
    afterTax: 'after tax',
    cost: 'cost to the employer',
  },
  band: {
    middle: (sources: number, from: number, to: number) =>
      `Middle of ${sources} sources, ${from === to ? String(from) : `${from} to ${to}`}.`,
    one: (year: number | string) => `One source only, ${year}: take it as an indication.`,
    differ: (by: string, level: string) => `They differ by up to ${by} at ${level} level:`,
    seeEach: 'see each one',
    perimeter:
      'Net, tax and cost are worked out for a cadre in a company of 50 or more, full time, 12 months; single, no children, no other income.',
    none: 'No source that qualifies gives a range for this role yet.',
    openTop: 'A plus sign means that a source gives no upper limit.',
    howMade: 'How these figures are made',
  },
  chart: {
    caption: 'Each thin line is one published range; the thick bar is the band used on this site.',
    table: 'The same as a table',
    source: 'Source',
    year: 'Year',
    printed: 'Level, as printed',
    range: 'Gross a year',
    sample: 'Sample',
    noYear: 'undated',
    median: 'median',
    average: 'average',
    n: (n: number) => `n = ${n}`,
    years: (from: number | null, to: number | null) =>
      to === null ? `${from ?? 0} years and more` : `${from ?? 0} to ${to} years`,
    hole: (who: string, below: string, above: string, from: string, to: string) =>
      `${who} ${who === 'Our bands' ? 'leave' : 'leaves'} nothing between ${from} and ${to}, where ${below} ends and ${above} begins.`,
    ourBands: 'Our bands',
    band: 'Our band',
    allLevels: 'All levels',
  },
  perimeters: {
    base: 'base pay',
    'base-and-variable': 'base and variable',
    total: 'total pay',
    unstated: 'perimeter not stated',
  },
  raise: { above: 'above', below: 'below', level: 'level with' },
  calculator: {
    title: (year: string) =>
      `French salary calculator ${year}: gross, net, after tax, employer cost`,
    heading: 'Salary calculator',
    lede: 'Type one amount, in any of four forms. The other three follow to the cent, by the rules of French payroll in force.',
    noScript:
      'The calculator needs JavaScript. Without it you can read one worked payslip here and, further down, the results for round salaries:',
    covers: 'What it covers, and what it does not',
    coversText: (law: string, cases: number, upTo: string) => [
      `The law in force from ${law}, for employees of private companies in France on a permanent contract: cadre or not, full or part time, with a health cover, a mobility levy and a household of their own, and income tax by the scale, at the neutral rate or at your own.`,
      `Verified on ${cases} cases: the project’s tests compare every line and total of as many payslips, up to ${upTo} gross a year, with the official model behind the Urssaf simulators, and none may differ by a cent a month.`,
      'It leaves out overtime, benefits in kind, Alsace-Moselle, overseas departments, apprentices and collective agreements with rules of their own. Income tax is that of the year’s pay alone, with the household you describe.',
    ],
    howMade: 'How the figures are made',
    frame: 'On your own site',
    frameText:
      'Put this line into a page of yours. A fragment behind the address, such as #amount=52000&status=non-cadre, sets what it starts with.',
    ladder: 'Salaries from the minimum wage to €150,000',
    ladderText:
      'A cadre in a company of 50 or more, full time, paid over 12 months; after tax for a single person without children.',
    grossMonth: 'Gross a month',
  },
} as const;
