import { describe, expect, test } from 'vitest';
import { found, marked, sentences, type Row } from './broken-site.ts';

const role = 'roles/en/data-scientist.mdx';
const sources = 'data/sources.yaml';

describe('YAML that cannot be read is one mistake, and the rest of the file is still read', () => {
  test.each<Row>([
    [
      'a colon in text without quotes',
      'yaml-syntax',
      role,
      'promise: A data',
      'promise: Answer‸: a data',
    ],
    ['an open double quote', 'yaml-syntax', role, 'title: Explore\n', 'title: ‸"Explore\n'],
    ['an open single quote', 'yaml-syntax', role, 'plural: data', "plural: ‸'data"],
    ['text after a closed quote', 'yaml-syntax', role, 'name: Clarity', "name: 'It'‸s clarity'"],
    ['a tab as indentation', 'yaml-syntax', role, '    detail: Finds', '‸\tdetail: Finds'],
    [
      'text that starts with a backtick',
      'yaml-syntax',
      role,
      'from: Economics',
      'from: ‸`Economics`',
    ],
    ['an alias of nothing', 'yaml-syntax', sources, 'kind: guide', 'kind: ‸*guide'],
    ['a second document', 'yaml-syntax', sources, '- id: oria', '‸---\n- id: oria'],
    ['one key twice', 'duplicate-key', role, 'family: data\n', 'family: data\n‸family: data\n'],
    [
      'one key twice in an entry',
      'duplicate-key',
      sources,
      '  kind: survey',
      '  kind: survey\n  ‸kind: survey',
    ],
  ])('%s', (_what, kind, ...edit) => {
    expect(found(edit)).toEqual([`${kind} at ${marked(edit)[0]}`]);
  });

  test('a mistake of another sort further down is found in the same run', () => {
    const colon = [role, 'promise: A data', 'promise: Answer: a data'] as const;
    const unknown = [role, 'chooseIf:', 'choseIf:'] as const;
    expect(found([...colon], [...unknown]).map((line) => line.split(' ')[0])).toEqual([
      'yaml-syntax',
      'unknown-key',
    ]);
  });

  test('front matter that never closes', () => {
    expect(found(['faq/en/what-is-a-data-scientist.mdx', '11-21\n---', '11-21\n'])).toContain(
      'no-front-matter at faq/en/what-is-a-data-scientist.mdx:1:1',
    );
  });

  test('a byte-order mark and Windows line ends change nothing', () => {
    const text = `\uFEFF---\r\nquestion: Why?\r\nrole: data-scientist\r\ntopic: definition\r\norder: 2\r\nsources: [oria-ds-vs-ml-2025]\r\nreviewed: 2026-11-21\r\n---\r\n\r\nBecause of <Fact id="nothing" />.\r\n`;
    expect(found(['faq/en/why.mdx', '', text])).toEqual(['unknown-id at faq/en/why.mdx:10:22']);
  });

  test('a data file that is no list', () => {
    expect(
      found(
        ['data/facts.yaml', '', 'id: x\n'],
        ['roles/en/data-scientist.mdx', '<Fact id="ml-over-ds" />', 'much'],
      ),
    ).toEqual(['not-a-list at data/facts.yaml:1:1']);
  });

  test('the sentence says what to write', () => {
    expect(sentences([role, 'promise: A data', 'promise: Answer: a data'])).toEqual([
      'a colon stands inside text that is not quoted: put the whole text in double quotes.',
    ]);
  });
});
