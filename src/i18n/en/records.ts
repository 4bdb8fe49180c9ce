/** Words around what the site rests on: sources, certifications, the method, updates. */
export const records = {
  source: {
    title: 'Sources',
    lede: (count: number) =>
      `The ${count} pages, surveys and data sets this site rests on, by how far we trust their pay figures, each with what it supports.`,
    undatedSentence: 'Undated.',
    figures: (count: number) => (count === 1 ? 'One figure taken.' : `${count} figures taken.`),
    supports: 'Supports',
    published: 'Published',
    accessed: 'Read',
    grade: 'Grade',
    grades: {
      a: 'Sample or method stated',
      b: 'A named recruiter, school or job board’s grid',
      c: 'A blog, or no source named',
      none: 'Used for context, not for pay',
    },
    undated: 'undated',
  },
  cert: {
    title: 'Certifications',
    lede: 'What each one costs, whether it can still be earned, whom it suits and what we think of it, with the date we checked.',
    groups: {
      active: 'Can be earned today',
      beta: 'In beta',
      retired: 'Retired: do not start on these',
      unknown: 'Standing not confirmed',
    },
    status: {
      active: 'Active',
      beta: 'In beta',
      retired: 'Retired',
      unknown: 'Status not confirmed',
    },
    retiredOn: (date: string) => `Retired on ${date}`,
    retiredShort: 'retired',
    replacedBy: 'What took its place',
    price: 'Price',
    per: { exam: 'exam', month: 'a month', year: 'a year', course: 'course' },
    about: 'about',
    noPrice: 'Price not seen',
    validity: (years: number) => (years === 1 ? 'Valid for one year' : `Valid for ${years} years`),
    exam: 'Exam',
    recommended: 'Asked or advised',
    suits: 'Suits',
    verdict: 'Our view',
    checkedInline: (date: string) => `checked on ${date}`,
    validInline: (years: number) =>
      years === 1 ? 'valid for one year' : `valid for ${years} years`,
    checked: (date: string) => `Checked on ${date}`,
    roles: 'Roles',
  },
  updates: {
    title: 'What changed',
    lede: 'Every change a reader would notice, by date.',
    feed: 'Follow these notes in a feed reader',
    pages: 'Pages:',
  },
  method: {
    title: 'How the figures are made',
    lede: 'One rule turns published salaries into bands; one engine turns gross into what you keep. Both are written out here.',
  },
} as const;
