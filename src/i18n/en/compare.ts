import type { GlanceRow, GlanceWords } from '#lib/compare/glance.ts';
import type { Opening } from '#lib/compare/opening.ts';
import type { PayLevelId, SkillKind } from '#lib/compare/role-view.ts';
import type { BreakEven } from '#lib/compare/switch.ts';
import { euros, listing, perCent, signedEuros, signedPerCent } from '#lib/format.ts';
import type { Gap } from '#lib/salary/gap.ts';

/** The comparison's words in English. Apart from the site's, because readers download these. */

const tag = 'en-GB';
const levels: Record<PayLevelId, string> = {
  junior: 'Junior',
  mid: 'Mid',
  senior: 'Senior',
  lead: 'Lead',
  all: 'All levels',
};
const atLevel = (level: PayLevelId) => (level === 'all' ? 'over all levels' : `at ${level} level`);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const form = {
  pick: (place: number) => ['First role', 'Second role', 'Third role, if you like'][place] ?? '',
  none: 'None',
  differencesOnly: 'Differences only',
  copy: 'Copy link',
  copied: 'Link copied',
  copyFailed: 'Copy it from the address bar',
  print: 'Print',
  shown: (names: readonly string[], differencesOnly: boolean) =>
    `Comparing ${listing(names, tag)}${differencesOnly ? ', differences only' : ''}.`,
  failed: (names: readonly string[]) =>
    `The data of ${listing(names, tag)} could not be fetched. Check the connection and pick again.`,
  unknown: (ids: readonly string[]) => `No role here is called ${listing(ids, tag)}: left out.`,
  ignored: (parts: string) => `Some of the link was not understood and left out: ${parts}.`,
};

const pay = {
  title: 'Pay',
  unknown: 'No source that qualifies gives a range for any of these roles yet.',
  note: 'Differences are between the middles of the bands. Net, tax and cost are worked out for a cadre in a company of 50 or more, full time, 12 months; single, no children, no other income.',
  noteOfThree: (name: string) => `They are counted from ${name}.`,
  caption:
    'Gross a year. The thick bar is our band; the fine line runs from the lowest to the highest figure that any source prints.',
  amounts: {
    gross: 'Gross a year',
    'net-month': 'Net a month',
    'take-home-month': 'After tax a month',
    cost: 'Employer cost a year',
  },
  sources: 'Sources',
  voices: (count: number, apart: number | null) =>
    count === 1
      ? ['One source']
      : [
          `${count} sources`,
          ...(apart === null ? [] : [apart === 0 ? 'agree' : `${euros(apart, tag)} apart`]),
        ],
  gap: ({ euros: amount, perCent: share }: Gap) =>
    Math.round(amount) === 0
      ? 'no difference'
      : `${signedEuros(amount, tag)}, ${signedPerCent(share, tag)}`,
  sameSource: 'The same source on both',
  sameSourceOfThree: 'The same source on all three',
  sameSourceNote:
    'A source that prices the roles side by side compares them on one footing. Our bands pool several, and part of the gap above may be the distance between recruiters.',
  noSameSource:
    'No source that we use prices them all at one level. Part of the gap above may be the distance between recruiters, so take it as an indication.',
};

const sections = {
  glance: 'At a glance',
  skills: 'Skills and tools',
  skillsNote: 'Compared by name, as the guides list them.',
  day: 'A day at work',
  team: 'Who works with whom',
  handover: (giver: string, receiver: string) => `${giver} to ${receiver}`,
  colleagues: 'Other colleagues',
  waysIn: 'Ways in',
  time: 'Time to employable',
  certifications: 'Certifications',
  retired: 'retired',
  next: 'Next roles',
  chooseIf: 'Choose it if you…',
  only: (name: string) => `Only ${name}`,
  both: 'Both',
  all: 'All three',
  these: (names: readonly string[]) => listing(names, tag),
  nothing: 'Nothing',
  kinds: {
    languages: 'Languages',
    frameworks: 'Frameworks',
    platforms: 'Platforms',
    tools: 'Tools besides',
    methods: 'Methods',
  } satisfies Record<SkillKind, string>,
};

const move = {
  title: 'Changing from one to the other',
  note: 'Keep is what both guides name. Deepen is new, but of the same family as something you know. Learn is the rest. How well and how long, no source says.',
  method: 'How this is worked out',
  keep: 'Keep',
  deepen: 'Deepen',
  learn: 'Learn',
  beside: (name: string) => `(you know ${name})`,
  direction: (from: string, to: string) => `From ${from} to ${to}`,
  undocumented: 'No source that we hold describes this move.',
  advice: 'The guide advises',
  net: 'Net a month at equal level',
  netAt: (level: PayLevelId, gain: number) =>
    `${levels[level].toLowerCase()} ${Math.round(gain) === 0 ? 'no difference' : signedEuros(gain, tag)}`,
  noNet: 'The two have no level with pay in common.',
};

const weigh = {
  title: 'When does the change pay for itself?',
  move: 'Move',
  level: 'Level today',
  newLevel: 'Level in the new job',
  same: 'The same',
  training: 'Cost of training',
  trainingUnit: 'euros',
  unpaid: 'Time without pay',
  unpaidUnit: 'months',
  expected: (expected: string) => `Write ${expected}.`,
  gain: (from: string, to: string, gain: number, net: number) =>
    Math.round(gain) === 0
      ? `${from} and ${to} keep the same after tax.`
      : `You keep ${euros(Math.abs(gain), tag)} a month ${gain > 0 ? 'more' : 'less'} after tax (net before tax: ${signedEuros(net, tag)}).`,
  person: (name: string, level: PayLevelId) => `${name}, ${level === 'all' ? 'all levels' : level}`,
  result: (result: BreakEven) => {
    if (result.kind === 'nothing-spent') return 'Nothing is spent, so nothing has to be won back.';
    const spent = `Training and months without pay come to ${euros(result.outlay, tag)}`;
    return result.kind === 'never'
      ? `${spent}. Pay alone does not bring that back.`
      : `${spent}, won back after ${duration(result.months)} in the new job.`;
  },
  note: 'From the middles of our bands, after tax for a single person. Your own pay, benefits while you learn, and the lower tax of a year with unpaid months are not in it. It is arithmetic on your figures and predicts no offer.',
  noScript: 'The sum with your own figures needs JavaScript.',
};

/** Months in words, rounded up: 20.8 → `21 months`, 37 → `3 years and 1 month`. */
function duration(months: number): string {
  const whole = Math.ceil(months);
  const years = Math.floor(whole / 12);
  const rest = whole % 12;
  const count = (number: number, noun: string) =>
    `${new Intl.NumberFormat(tag).format(number)} ${noun}${number === 1 ? '' : 's'}`;
  if (years < 2) return count(whole, 'month');
  return rest === 0 ? count(years, 'year') : `${count(years, 'year')} and ${count(rest, 'month')}`;
}

const opening = (a: string, b: string, { onlyFirst, onlySecond, pay: gap }: Opening): string => {
  const work = `${capital(a)} work with ${listing(onlyFirst, tag)}, ${b} with ${listing(onlySecond, tag)}`;
  if (!gap) return `${work}.`;
  if (Math.round(gap.gross.euros) === 0)
    return `${work}; ${atLevel(gap.level)} the middle of both pay bands is the same.`;
  return `${work}; ${atLevel(gap.level)} the middle of the pay band is ${euros(gap.gross.euros, tag)} a year (${perCent(gap.gross.perCent, 0, tag)}) higher for ${gap.higher === 'first' ? a : b}, which makes ${euros(gap.net.euros, tag)} a month net.`;
};

const glance: GlanceWords & { rows: Record<GlanceRow['id'], string> } = {
  levels,
  span: (from, to) =>
    from !== null && to !== null ? `${from} to ${to} months` : `${from ?? to ?? ''} months`,
  notKnown: 'No source says',
  rows: {
    purpose: 'Purpose',
    output: 'What comes out',
    coreSkills: 'Core skills',
    mainTools: 'Main tools',
    profile: 'Who fits',
    pay: 'Gross a year',
    time: 'Time to employable',
  },
};

export const compare = { tag, levels, form, glance, pay, sections, move, weigh, opening };

export type CompareWords = typeof compare;
