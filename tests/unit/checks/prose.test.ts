import { describe, expect, test } from 'vitest';
import { found, marked, sentences, type Edit, type Row } from './broken-site.ts';

const role = 'roles/en/data-scientist.mdx';
const faq = 'faq/en/what-is-a-data-scientist.mdx';
const text = 'It is not reporting;';

describe('what does not belong in prose is found where it stands', () => {
  test.each<Row>([
    ['an import', 'import', faq, '## What', "‸import X from './x.ts'\n\n## What"],
    ['an export', 'import', faq, '## What', '‸export const x = 1\n\n## What'],
    ['an expression', 'expression', faq, text, 'It is ‸{1 + 1}'],
    ['an expression on its own line', 'expression', faq, '## What', '‸{year}\n\n## What'],
    ['an image', 'not-in-prose', faq, text, 'It is ‸![a chart](/chart.png)'],
    ['a footnote', 'not-in-prose', faq, text, 'It is‸[^1]\n\n[^1]: So they say.\n\n'],
    ['an h1 in a question', 'heading', faq, '## What', '‸# What'],
    ['an underlined h1', 'heading', faq, '## What it is not', '‸What it is not\n='],
    ['an h4 in a question', 'heading', faq, '## What', '‸#### What'],
    ['an h2 in a part', 'heading', role, '### In', '‸## In'],
    [
      'an unknown part',
      'wrong-prop',
      role,
      '</Part>\n\n<Part name="salary">',
      '</Part>\n\n<Part name="‸career-path">\n\nX.\n\n</Part>\n\n<Part name="salary">',
    ],
    [
      'a second part of the same name',
      'part-twice',
      role,
      '</Part>\n\n<Part name="salary">',
      '</Part>\n\n‸<Part name="why">\n\nX.\n\n</Part>\n\n<Part name="salary">',
    ],
    [
      'an empty part',
      'missing-text',
      role,
      '</Part>\n\n<Part name="salary">',
      '</Part>\n\n‸<Part name="day"></Part>\n\n<Part name="salary">',
    ],
    [
      'text outside the parts',
      'outside-part',
      role,
      '</Part>\n\n<Part name="salary">',
      '</Part>\n\n‸Lost.\n\nLost too.\n\n<Part name="salary">',
    ],
    [
      'a part inside a list',
      'part-inside',
      role,
      '### In the middle',
      '- ‸<Part name="career">X.</Part>',
    ],
    [
      'a missing part, at the start of the body',
      'missing-part',
      role,
      '<Part name="why">',
      '‸<Part name="day">',
    ],
  ])('%s', (_what, kind, ...edit) => {
    expect(found(edit)).toEqual([`${kind} at ${marked(edit)[0]}`]);
  });

  test('a body with nothing in it', () => {
    const edit: Edit = [
      'faq/en/empty.mdx',
      '',
      '---\nquestion: Why?\nrole: data-scientist\ntopic: definition\norder: 2\nsources: [oria-ds-vs-ml-2025]\nreviewed: 2026-11-21\n---\n',
    ];
    expect(found(edit)).toEqual(['empty-body at faq/en/empty.mdx:1:1']);
  });
});

describe('a link leads to a page', () => {
  test.each<[string, string, string, string]>([
    [
      'no such page',
      'unknown-page',
      '[it](/roles/data-scientists/)',
      'no page has the path /roles/data-scientists/: did you mean /roles/data-scientist/?',
    ],
    [
      'no slash at the end',
      'unknown-page',
      '[it](/roles/data-scientist#pay)',
      'no page has the path /roles/data-scientist: did you mean /roles/data-scientist/?',
    ],
    [
      'a pair the wrong way round',
      'unknown-page',
      '[it](/compare/machine-learning-engineer-vs-data-scientist/)',
      'no page has the path /compare/machine-learning-engineer-vs-data-scientist/: did you mean /compare/data-scientist-vs-machine-learning-engineer/?',
    ],
    [
      'a path from here',
      'bad-link',
      '[it](../roles/)',
      'the link "../roles/" leads nowhere: write https://… for another site, or a path from the root such as /roles/.',
    ],
    [
      'a host without a scheme',
      'bad-link',
      '[it](//example.org/)',
      'the link "//example.org/" leads nowhere: write https://… for another site, or a path from the root such as /roles/.',
    ],
    [
      'another scheme',
      'bad-link',
      '[it](javascript:alert)',
      'the link "javascript:alert" leads nowhere: write https://… for another site, or a path from the root such as /roles/.',
    ],
  ])('%s', (_what, kind, link, sentence) => {
    const edit: Edit = [faq, text, `It is ‸${link}`];
    expect(found(edit)).toEqual([`${kind} at ${marked(edit)[0]}`]);
    expect(sentences(edit)).toEqual([sentence]);
  });

  test('a link by reference is read where it is defined', () => {
    const edit: Edit = [faq, text, 'It is [so][it].\n\n‸[it]: /nowhere/\n\n'];
    expect(found(edit)).toEqual([`unknown-page at ${marked(edit)[0]}`]);
  });

  test.each([
    '/',
    '/roles/data-scientist/#pay',
    '/faq/?q=x',
    '#what-it-is-not',
    '/roles/data-scientist.md',
    '/data/salaries.csv',
    '/guides/data-scientist-or-machine-learning-engineer/',
    'https://www.urssaf.fr/',
    'mailto:hello@example.org',
  ])('%s is one', (url) => {
    expect(found([faq, text, `It is [so](${url})`])).toEqual([]);
  });

  test('a translation has pages of its own', () => {
    const french: Edit = [
      'faq/fr/what-is-a-data-scientist.mdx',
      '',
      '---\nquestion: Pourquoi ?\nrole: data-scientist\ntopic: definition\norder: 1\nsources: [oria-ds-vs-ml-2025]\nreviewed: 2026-11-21\n---\n\n[a](/fr/faq/what-is-a-data-scientist/) [b](/fr/salary-calculator/) ‸[c](/fr/roles/data-scientist/)\n',
    ];
    expect(found(french)).toEqual([`unknown-page at ${marked(french)[0]}`]);
  });
});
