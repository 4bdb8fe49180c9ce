import type { FacetName, Kind } from '#lib/search/facets.ts';

/** The search's words in English. Apart from the site's, because readers download these. */
export const search = {
  dialog: 'Search',
  label: 'Search guides and answers',
  placeholder: 'A role, a salary, a question…',
  submit: 'Search',
  close: 'Close',
  loading: 'Looking…',
  failed: 'The search could not be loaded. Every page is listed from A to Z on the search page.',
  count: (count: number) => (count === 1 ? '1 page' : `${count} pages`),
  unknown: (words: string) => `Nothing has “${words}”; without it:`,
  none: (query: string) => `Nothing found for “${query}”.`,
  noneHere: 'Nothing is left with these filters.',
  clear: 'Remove the filters',
  meant: 'Did you mean',
  popular: 'Often asked',
  everything: 'Everything, from A to Z',
  more: (count: number) => `Show ${count} more`,
  results: 'Results',
  narrow: 'More filters',
  any: 'Any',
  facets: {
    kind: 'Kind of page',
    role: 'Role',
    family: 'Family',
    level: 'Level',
  } satisfies Record<FacetName, string>,
  kinds: {
    role: 'Role guide',
    faq: 'Question',
    guide: 'Long guide',
    compare: 'Comparison',
    certification: 'Certifications',
    tool: 'Tool',
    about: 'About this site',
  } satisfies Record<Kind, string>,
  counted: {
    role: 'Role guides',
    faq: 'Questions',
    guide: 'Long guides',
    compare: 'Comparisons',
    certification: 'Certifications',
    tool: 'Tools',
    about: 'About this site',
  } satisfies Record<Kind, string>,
  levels: { junior: 'Junior', mid: 'Mid', senior: 'Senior', lead: 'Lead' } as Record<
    string,
    string
  >,
  reviewed: (date: string) => `Reviewed ${date}`,
};

export type SearchWords = typeof search;
