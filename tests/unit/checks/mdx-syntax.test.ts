import { describe, expect, test } from 'vitest';
import { found, marked, sentences, type Edit } from './broken-site.ts';

const role = 'roles/en/data-scientist.mdx';
const faq = 'faq/en/what-is-a-data-scientist.mdx';
const text = 'It is not reporting;';

describe('MDX that cannot be read is one mistake, and the rest of the body is still read', () => {
  test.each<[string, string, string, string]>([
    [
      'a tag that is never closed',
      text,
      'It ‸<Role id="data-scientist">is;',
      '<Role> is opened here and not closed in this paragraph: add </Role>.',
    ],
    [
      'a part that is never closed',
      text,
      '‸<Part name="why">\n\nIt is',
      '<Part> is opened here and not closed anywhere below: add </Part>.',
    ],
    [
      'a closing tag that is misspelt',
      text,
      '<Role id="data-scientist">is‸</Rol>',
      '</Rol> stands where <Role> of line 15 ends: write </Role>.',
    ],
    [
      'a closing tag of nothing',
      text,
      'It is‸</Role>',
      '</Role> closes nothing: delete it, or open <Role> before it.',
    ],
    [
      'a value without quotes',
      text,
      '‸<Role id=data-scientist>is</Role>',
      'the tag <Role> is not written well: put text in quotes, numbers in braces, and end it with > or />.',
    ],
    [
      'a tag without its end',
      text,
      'It ‸<Fact id="ml-over-ds"\n',
      'the tag <Fact> is not written well: put text in quotes, numbers in braces, and end it with > or />.',
    ],
    ['a less-than sign', text, 'It ‸<5 years', 'write &lt; for a less-than sign in text.'],
    [
      'an address in angle brackets',
      text,
      'It ‸<https://example.org>',
      'write a link as [text](address).',
    ],
    [
      'an HTML comment',
      text,
      '‸<!-- later -->',
      'MDX has no <!-- -->: write a comment as {/* … */}.',
    ],
    [
      'an open brace',
      text,
      'It ‸{is',
      'this { is never closed: add the }, or write \\{ for a brace in text.',
    ],
    [
      'braces with no value in them',
      text,
      'It <Pay gross=‸{45 000} />',
      'the braces hold no plain value: write a number such as {45000}, or text in quotes.',
    ],
  ])('%s', (_what, from, to, sentence) => {
    const edit: Edit = [faq, from, to];
    expect(found(edit)).toEqual([`mdx-syntax at ${marked(edit)[0]}`]);
    expect(sentences(edit)).toEqual([sentence]);
  });

  test('several in one body, with mistakes of other sorts between them', () => {
    const edits: Edit[] = [
      [role, 'Firms that have', 'Firms ‸<b that'],
      [role, '<Fact id="ml-over-ds" />', '<Fact id="‸ml-over-dz" />'],
      [role, '### In the middle', '### In the ‸{middle'],
      [role, 'role="data-scientist" level', 'role="‸date-scientist" level'],
      [role, '| here |', '| ‸</Part> |'],
    ];
    expect(found(...edits)).toEqual(
      ['mdx-syntax', 'unknown-id', 'mdx-syntax', 'unknown-id', 'mdx-syntax'].map(
        (kind, index) => `${kind} at ${marked(...edits)[index]}`,
      ),
    );
  });

  test('a part that is lost to a mistake is not also missing', () => {
    const edit: Edit = [role, '<Part name="salary">', '‸<Part name=salary>'];
    expect(found(edit)).toEqual([`mdx-syntax at ${marked(edit)[0]}`]);
  });

  test('crossed tags', () => {
    const edit: Edit = [
      faq,
      text,
      '<Role id="data-scientist">a ‸<Guide id="data-scientist-or-machine-learning-engineer">b</Role> c</Guide>',
    ];
    expect(found(edit)).toEqual([`mdx-syntax at ${marked(edit)[0]}`]);
  });
});
