/** What a browser keeps together, in order of importance: each group is of use only whole. */
export const groups = [
  'shell',
  'calculators',
  'search',
  'roles',
  'comparisons',
  'questions',
  'others',
] as const;

/**
 * The group of a built file, named from the site's folder: `roles/data-scientist/index.html`. `undefined` for what no reader
 * opens with the network off: files for programs, pictures for the installer, pages shown inside other sites.
 */
export function groupOf(file: string): Group | undefined {
  const path = file.replace(/^[a-z]{2}\//, '');
  return members.find(([pattern]) => pattern.test(path))?.[1];
}

const members: readonly (readonly [pattern: RegExp, group: Group | undefined])[] = [
  [/^(?:404\.html|embed\/)/, undefined],
  [/^(?:_astro\/|icon\.svg$|manifest\.webmanifest$|index\.html$|offline\/)/, 'shell'],
  [/^(?:salary-calculator|offer|choose|compare)\/index\.html$/, 'calculators'],
  // The copies that islands read: a folder named after its content.
  [/^data\/[0-9a-f]{16}\//, 'calculators'],
  [/^(?:search|pagefind)\//, 'search'],
  [/^roles\/.*\.html$/, 'roles'],
  [/^(?:guides|compare)\/.*\.html$/, 'comparisons'],
  [/^faq\/.*\.html$/, 'questions'],
  [/\.html$/, 'others'],
];

export type Group = (typeof groups)[number];
