import { meantOr, orList } from '../words.ts';

/** The kinds of mistake in the body of an MDX file. */
export const proseMessages = {
  /** The MDX cannot be read as written. What is wrong is left out in memory, so that the rest is checked. */
  'mdx-syntax': (words: string) => words,
  /** Content holds no code: the components are there without import. */
  import: () =>
    'import and export do nothing here: delete the line, every component is there already',
  /** Braces in prose are JavaScript. Only a comment in braces may stand in content. */
  expression: () =>
    'braces hold code: write \\{ for a brace in text, or the component that prints what you need',
  /** HTML would escape the design and the checks. Markdown and the components say everything a page needs. */
  'raw-html': (name: string, markdown: string | undefined) =>
    `HTML does not belong in content: write ${markdown ?? 'Markdown or a component'} in place of <${name}>`,
  /** Markdown that the site does not use. */
  'not-in-prose': (what: string, instead: string) => `prose holds no ${what}: ${instead}`,
  /** Headings continue those of the page: a role's parts have their h2 already, and every page its h1. */
  heading: (depth: number, allowed: number[]) =>
    `a heading of level ${depth} does not fit the page: write ${orList(allowed.map((level) => '#'.repeat(level)))} and a space`,
  /** A question without an answer, a guide without text. */
  'empty-body': () => 'nothing stands below the front matter: write the text',

  /** A guide needs its main parts. */
  'missing-part': (name: string) =>
    `the part ${name} is missing: add <Part name="${name}">…</Part>`,
  /** Two parts for the same place of the page. */
  'part-twice': (name: string) => `a second part ${name}: join it to the first, or rename it`,
  /** Text that belongs to no part would be printed nowhere. */
  'outside-part': () => 'this stands outside any part: move it into a <Part name="…">',
  /** Parts follow one another; they do not nest. */
  'part-inside': () =>
    'a part stands inside something else: move it to the left margin, after the part before it',

  /** A tag that is none of our components. */
  'unknown-component': (name: string, near: string[]) =>
    `there is no component <${name}>: ${meantOr(
      near.map((other) => `<${other}>`),
      'see the list in src/lib/content/components.ts',
    )}`,
  /** A component in a kind of file where it has no meaning. */
  'misplaced-component': (name: string, on: readonly string[]) =>
    `<${name}> is for ${orList(on)} only: delete it here`,
  /** Text between the tags of a component that prints its own. */
  'needless-text': (name: string) =>
    `<${name}> takes no text: write <${name} … /> and move the text out`,
  /** Nothing between the tags of a component that needs it. */
  'missing-text': (name: string) =>
    `<${name}> is empty: write text between <${name}> and </${name}>`,

  /** A prop that the component does not take. */
  'unknown-prop': (component: string, prop: string, meant: string[], known: string[]) =>
    `<${component}> has no prop ${prop}: ${meantOr(meant, known.length > 0 ? `delete it, or write one of ${orList(known)}` : 'delete it')}`,
  /** A prop that the component needs. */
  'missing-prop': (component: string, prop: string, advice: string) =>
    `<${component}> lacks ${prop}: ${advice}`,
  /** A value that the prop cannot have. */
  'wrong-prop': (
    component: string,
    prop: string,
    found: string,
    advice: string,
    likely: string[],
  ) =>
    `${prop} of <${component}> ${found}: ${advice}${likely.length > 0 ? `; ${meantOr(likely, '')}` : ''}`,
  /** A prop that is computed. Content holds plain values. */
  'prop-expression': (prop: string) =>
    `${prop} is not a plain value: write text in quotes or a number in braces, such as {45000}`,
  /** One prop twice on the same tag: the second would silently win. */
  'prop-twice': (prop: string) => `the prop ${prop} stands twice on this tag: delete one of them`,
  /** A component that prints figures of a role that has none. */
  'no-figures': (role: string, file: string, component: string) =>
    `${file} has nothing on ${role}: add a row with its source, or delete this <${component}>`,

  /** A link that is neither a whole address nor a path of this site. */
  'bad-link': (url: string) =>
    `the link "${url}" leads nowhere: write https://… for another site, or a path from the root such as /roles/`,
  /** A path of this site that no page has. */
  'unknown-page': (path: string, near: string[]) =>
    `no page has the path ${path}: ${meantOr(near, 'write the path of a page, with a slash at both ends')}`,
  /** A figure of money typed in prose. It would stay as it is when the data changes. */
  'typed-figure': (figure: string) =>
    `"${figure}" is typed by hand: print it with <Band …>, <Pay …>, <Price …> or <Fact …>, from data that has a source`,
  /** A figure of money typed in front matter, where no component can print it. */
  'figure-in-front-matter': (figure: string) =>
    `"${figure}" is typed by hand: say it without the figure here, and print it in the text with <Band …>, <Pay …>, <Price …> or <Fact …>`,
};
