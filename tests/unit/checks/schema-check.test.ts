import { describe, expect, test } from 'vitest';
import { found, marked, sentences, type Edit, type Row } from './broken-site.ts';

const role = 'roles/en/data-scientist.mdx';
const faq = 'faq/en/what-is-a-data-scientist.mdx';
const salaries = 'data/salaries.yaml';
const certifications = 'data/certifications.yaml';

describe('a departure from the schema is found where it stands', () => {
  test.each<Row>([
    ['an unknown key', 'unknown-key', role, 'family: data\n', 'family: data\n‸colour: blue\n'],
    ['a misspelt key, once and not also as missing', 'unknown-key', role, 'chooseIf:', '‸choseIf:'],
    [
      'a misspelt key deep inside',
      'unknown-key',
      role,
      'for: Visualisation',
      '‸fro: Visualisation',
    ],
    [
      'a misspelt key in a list entry',
      'unknown-key',
      salaries,
      'printedLevel: mid\n',
      '‸printedlevel: mid\n',
    ],
    [
      'a missing key, at the first of its block',
      'missing-key',
      role,
      'name: Data Scientist\nplural: data scientists\n',
      '‸name: Data Scientist\n',
    ],
    [
      'a missing key of an entry',
      'missing-key',
      salaries,
      '- id: oria-data-scientist-2025-mid\n  role: data-scientist\n  printedLevel: mid\n',
      '- ‸id: oria-data-scientist-2025-mid\n  role: data-scientist\n',
    ],
    ['text for a number', 'wrong-value', salaries, 'min: 55000', 'min: ‸55k'],
    [
      'a number for text',
      'wrong-value',
      'data/sources.yaml',
      "published: '2026-03-07'",
      'published: ‸2026',
    ],
    ['nothing for text', 'wrong-value', role, 'plural: data scientists', '‸plural:'],
    [
      'a list for text',
      'wrong-value',
      role,
      'plural: data scientists',
      'plural: ‸[data scientists]',
    ],
    ['text for a list', 'wrong-value', role, 'learn: [Docker]', 'learn: ‸Docker'],
    [
      'a sentence without its full stop',
      'wrong-value',
      role,
      'promise: A data scientist turns a vague question into a tested answer.',
      'promise: ‸A data scientist',
    ],
    [
      'a day that does not exist',
      'wrong-value',
      faq,
      'reviewed: 2026-11-21',
      'reviewed: ‸2026-02-30',
    ],
    [
      'a word that is not on the list',
      'wrong-value',
      certifications,
      'status: active',
      'status: ‸actve',
    ],
    ['a list that is too short', 'wrong-value', role, '[Segmentation]', '‸[]'],
    ['an address without its scheme', 'wrong-value', 'data/sources.yaml', 'https://oria', '‸oria'],
    ['min above max', 'wrong-value', salaries, 'min: 55000', 'min: ‸95000'],
    [
      'both role and name',
      'wrong-value',
      role,
      '  - name: Product managers',
      '  - ‸name: Product managers\n    role: machine-learning-engineer',
    ],
    [
      'a question without its question mark',
      'wrong-value',
      faq,
      'question: What does a data scientist do?',
      'question: ‸What does a data scientist do',
    ],
    [
      'an entry that is only text',
      'wrong-value',
      'data/facts.yaml',
      '- id: ml-over-ds\n',
      '- ‸some fact\n- id: ml-over-ds\n',
    ],
  ])('%s', (_what, kind, ...edit) => {
    expect(found(edit)).toEqual([`${kind} at ${marked(edit)[0]}`]);
  });

  test('a rule over two keys is tried although a third is wrong', () => {
    const level: Edit = [salaries, 'printedLevel: mid\n', 'printedLevel: ‸3\n'];
    const bounds: Edit = [salaries, 'min: 55000', 'min: ‸95000'];
    expect(found(level, bounds)).toEqual(
      marked(level, bounds).map((place) => `wrong-value at ${place}`),
    );
  });

  test('a rule over two keys is not tried when one of the two is wrong', () => {
    const bounds: Edit = [salaries, 'max: 75000', 'max: ‸45k'];
    expect(found(bounds)).toEqual([`wrong-value at ${marked(bounds)[0]}`]);
  });
});

describe('the sentence says what was found and what to write', () => {
  test.each<[string, ...[string, string, string], string]>([
    [
      'a misspelt key',
      role,
      'chooseIf:',
      'choseIf:',
      'unknown key choseIf: did you mean chooseIf?',
    ],
    [
      'an unknown key',
      'data/facts.yaml',
      '  value:',
      '  colour: red\n  value:',
      'unknown key colour: delete it, or write one of id, value, statement, source, asOf or reviewBy.',
    ],
    [
      'a missing key',
      faq,
      'order: 1\n',
      '',
      'order is missing: write a number, without quotes or unit.',
    ],
    [
      'a missing day',
      faq,
      'reviewed: 2026-11-21\n',
      '',
      'reviewed is missing: write a date that exists as YYYY-MM-DD, such as 2026-11-21.',
    ],
    [
      'a typo in a word of a list',
      certifications,
      'status: active',
      'status: actve',
      'status is "actve": write active, beta, retired or unknown; did you mean active?',
    ],
    [
      'text for a number',
      salaries,
      'min: 55000',
      'min: 55k',
      'min is "55k": write a number of euros without symbol or separator, such as 45000.',
    ],
    [
      'a number for text',
      'data/sources.yaml',
      "published: '2026-03-07'",
      'published: 2026',
      'published is 2026: put it in quotes: "2026".',
    ],
    [
      'an empty list',
      role,
      'languages: [Python, SQL]',
      'languages: []',
      'languages has no entries: write 1 entry or more.',
    ],
    [
      'an entry of a list',
      role,
      'learn: [Docker]',
      'learn: [Docker, 3]',
      'entry 2 of learn is 3: put it in quotes: "3".',
    ],
    [
      'role and name',
      role,
      '  - name: Product managers',
      '  - name: Product managers\n    role: machine-learning-engineer',
      'entry 2 of team: write either role (the id of a guide) or name (anybody else), not both.',
    ],
    [
      'a long text',
      role,
      'promise: A data scientist turns a vague question into a tested answer.',
      'promise: A data scientist turns a vague question into a tested answer',
      'promise is "A data scientist turns a vague question…": end the sentence with a full stop.',
    ],
  ])('%s', (_what, file, from, to, sentence) => {
    expect(sentences([file, from, to])).toEqual([sentence]);
  });
});
