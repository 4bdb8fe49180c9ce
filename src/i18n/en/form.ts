/** Words of the form parts that several pages share. */
export const formFields = {
  household: 'Household and tax',
  tax: 'Tax method',
  taxes: { scale: 'Progressive scale', neutral: 'Neutral rate', rate: 'My own rate' },
  rate: 'My rate',
  rateHint: 'from your tax notice',
  home: 'Household',
  homes: { single: 'Single', couple: 'Couple', 'lone-parent': 'Lone parent' },
  children: 'Children',
  childrenHint: 'dependent on you',
  otherIncome: 'Other income',
  otherIncomeHint: 'taxable, of the rest of the household',
  householdUnits: { rate: '%', children: '', otherIncome: '€ a year' },
  compareWithRole: 'Compare with a role',
  role: 'Role',
  noRole: 'None',
  level: 'Level',
  anyLevel: 'Any',
  levels: { junior: 'Junior', mid: 'Mid', senior: 'Senior', lead: 'Lead', all: 'All levels' },
  expected: (expected: string) => `Not understood: write ${expected}.`,
};

export const formActions = {
  copied: 'Link copied',
  copyFailed: 'Copy the address from the address bar',
  print: 'Print',
  reset: 'Start again',
};

export type FormFieldWords = typeof formFields;
