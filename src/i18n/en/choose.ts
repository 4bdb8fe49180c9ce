import type { SkillKind } from '#lib/choose/preparation.ts';

const numbers = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const inWords = (count: number) => numbers[count] ?? String(count);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const answers = (count: number) => (count === 1 ? 'one answer' : `${inWords(count)} answers`);

/** Words of the result and the roadmap, which readers download. */
export const choose = {
  tag: 'en-GB',
  result: 'Where your answers point',
  waiting: (leaning: number, enough: number) =>
    leaning === 0
      ? `Lean to one side of ${inWords(enough)} pictures or more, and the result stands here with its reasons.`
      : `You have leaned ${leaning === 1 ? 'once' : 'twice'}. Lean to one side of ${inWords(enough)} pictures or more, and the result stands here with its reasons.`,
  answered: (answered: number, all: number) =>
    answered === all
      ? 'All pictures answered.'
      : `${capital(inWords(answered))} of ${inWords(all)} answered; the rest can still move it.`,
  first: (name: string) => `First: ${name}.`,
  firsts: (names: string) => `Level in the first place: ${names}.`,
  allLevel: 'Your answers speak for every role alike. Change one, and see.',
  level: 'level',
  speaksFor: 'Speaks for it',
  against: 'Speaks against it',
  nothing: 'None of your answers.',
  counts: (speaksFor: number, against: number) =>
    `${capital(answers(speaksFor))} for, ${inWords(against)} against`,
  youWouldRather: 'You would rather',
  than: 'than',
  from: (name: string) => `You come from ${name}.`,
  plan: 'Plan my way there',
  change: 'What would change it',
  changed: {
    lean: (lean: string, other: string) => `would rather ${lean} than ${other}`,
    background: (name: string) => `did not come from ${name}`,
    limit: (text: string) => `left out “${text.replace(/\.$/, '')}”`,
  },
  had: (moves: readonly string[], name: string) =>
    `If you ${moves.join(', and ')}, ${name} would stand first.`,
  unchanged: 'Not even three different answers would bring another role to the first place.',
  all: 'All roles, in the order of your answers',
  strokes:
    'Each stroke is one of your answers, in the order of the page: upwards it speaks for the role, downwards against it, and a long stroke counts twice or more.',
  place: 'Place',
  role: 'Role',
  yourAnswers: 'Your answers',
  counted: 'How this is counted',
  countedText: [
    'Each picture names the roles whose afternoon it is, with a weight of one or two. Leaning to it counts for those roles, and as much against the roles of the picture across from it. Where you come from counts for the roles that people reach from there; each limit counts for some and against others. The sum gives the order, and nothing else: it is no measure of how well you would do.',
    'Over all pictures every role has the same weight, so that none gains by default, and taking the same side each time leaves them all level.',
  ],
  unasked: (count: number) =>
    `This link holds ${answers(count)} to a question that is no longer asked; ${count === 1 ? 'it is' : 'they are'} left out.`,
  ignored: (parts: string) => `Some of the link was not understood and left out: ${parts}.`,
  copy: 'Copy link to this result',
  copied: 'Copied',
  copyFailed: 'Copy it from the address bar',
  print: 'Print',
  reset: 'Start again',
  address: 'This result, to open again:',
  roadmap: (name: string) => `Your way to ${name}`,
  otherRole: 'Plan for another role',
  loading: 'Fetching what the guide says…',
  failed: 'The roadmap could not be fetched. The guide holds all of it:',
  step: {
    have: 'What you have',
    deepen: 'What to deepen',
    learn: 'What to learn, in order',
    portfolio: 'The piece of work',
    certifications: 'Certifications',
    employers: 'What employers ask',
    time: 'How long',
    reading: 'Read next',
  },
  noBackground: 'Say above where you come from, and this tells what you bring.',
  usuallyHave: (from: string) => `People who come from ${from} usually know:`,
  usuallyMet: (from: string) =>
    `People who come from ${from} have usually met these, without working in them every day:`,
  nothingShared: (from: string) =>
    `Nothing the guide lists is usual among people who come from ${from}. You start from the beginning, and you know your field.`,
  move: (from: string) => `The guide for ${from} describes this move: learn`,
  kinds: {
    languages: 'Languages',
    methods: 'Ideas and methods',
    frameworks: 'Libraries and frameworks',
    platforms: 'Platforms',
  } satisfies Record<SkillKind, string>,
  nothingToLearn: 'Nothing the guide lists is new to you. Go on to the piece of work.',
  portfolioWhy: 'It mirrors the job, so that an employer sees you do it.',
  noCertifications:
    'We know of none that is asked for in this role. Put the time into the piece of work.',
  standing: {
    active: null,
    beta: 'In beta.',
    unknown: 'We could not confirm that it is still offered.',
  },
  checked: (date: string) => `Checked on ${date}.`,
  months: (from: number | null, to: number | null) =>
    from !== null && to !== null ? `${from} to ${to} months` : `${from ?? to} months`,
  time: (months: string) => `${capital(months)} before a first job, says`,
  noTime: 'No source that we know gives a time for this role, so neither do we.',
  short: (months: number, short: number) =>
    `You said up to ${months} months; its lower end is ${short === 1 ? 'one month' : `${inWords(short)} months`} further.`,
  guide: (name: string) => `The guide: ${name}`,
  pair: (one: string, other: string) => `${one} or ${other}`,
};

export type ChooseWords = typeof choose;

/** Words of the page around the result. */
export const choosePage = {
  /** On the home page, beside the name of this one. */
  wayIn: 'by the work you like, in three minutes',
  title: 'Choose a role by the work you like',
  heading: 'Which work is yours?',
  lede: (count: number) =>
    `One Tuesday afternoon in ${inWords(count)} moments, each with two pictures of the work. Lean to the one you would rather be in. It takes three minutes, and the answer comes with its reasons.`,
  privacy:
    'Your answers stand in the address of this page, behind the #, which your browser sends to nobody.',
  noScript:
    'Without JavaScript this page is a checklist. Tick the pictures you would rather be in: under each one stand the roles it speaks for. The role you meet most often is the guide to read first.',
  afternoon: 'It is Tuesday afternoon',
  neither: 'Neither of them',
  speaksFor: 'Speaks for',
  speaksAgainst: 'Speaks against',
  twice: 'twice',
  thrice: 'three times',
  you: 'And you',
  from: 'Where you come from',
  fromAny: 'Choose what is nearest',
  months: 'Months you can give to learning',
  monthsAny: 'Not sure',
  monthsUpTo: (months: number) => `Up to ${months} months`,
  limits: 'What limits you',
  limitsHint: 'Tick what is true, if anything is.',
  ownWords: 'Each role in its own words',
  ownWordsText:
    'The other way round: what each guide says of the people who like the work. You may like it if you…',
};

export type ChoosePageWords = typeof choosePage;
