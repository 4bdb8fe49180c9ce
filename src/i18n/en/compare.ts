import type { ComparisonWords } from '#lib/compare/rows.ts';

/** Words of the comparison, which readers download. */
export const compare = {
  purpose: 'Purpose',
  output: 'What comes out',
  coreSkills: 'Core skills',
  tools: 'Tools',
  profile: 'Who fits',
  pay: 'Pay',
  gross: 'gross a year',
  netMonth: 'net a month',
  time: 'Time to employable',
  notKnown: 'No source says',
  levels: { junior: 'junior', mid: 'mid', senior: 'senior', lead: 'lead', all: 'all levels' },
  months: (from: number | null, to: number | null) =>
    from !== null && to !== null ? `${from} to ${to} months` : `${from ?? to} months`,
  pick: (place: number) =>
    place === 3 ? 'Third role, if you like' : place === 1 ? 'First role' : 'Second role',
  none: 'None',
  shown: (names: readonly string[]) => `Comparing ${names.join(', ')}.`,
} satisfies ComparisonWords & Record<string, unknown>;

export type CompareWords = typeof compare;
