import { describe, expect, test } from 'vitest';
import { found, marked, sentences, type Edit, type Row } from './broken-site.ts';

const role = 'roles/en/data-scientist.mdx';
const engineer = 'roles/en/machine-learning-engineer.mdx';
const faq = 'faq/en/what-is-a-data-scientist.mdx';
const guide = 'guides/en/data-scientist-or-machine-learning-engineer.mdx';
const salaries = 'data/salaries.yaml';
const certifications = 'data/certifications.yaml';
const updates = 'data/updates.yaml';

describe('a name that names nothing is found where it stands', () => {
  test.each<Row>([
    ['a family', 'unknown-id', role, 'family: data', 'family: ‸date'],
    ['a neighbour', 'unknown-id', role, 'neighbours: [machine', 'neighbours: [‸machines'],
    ['a source', 'unknown-id', role, 'sources: [oria', 'sources: [‸orya'],
    ['a source deep inside', 'unknown-id', role, '12]\n    source: oria', '12]\n    source: ‸orya'],
    ['a certification', 'unknown-id', engineer, '[aws-mla]', '[‸aws-mlb]'],
    [
      'a colleague',
      'write-name',
      role,
      'role: machine-learning-engineer\n    for',
      'role: ‸ml\n    for',
    ],
    [
      'a next role',
      'write-name',
      role,
      'role: machine-learning-engineer\n    note',
      'role: ‸ml\n    note',
    ],
    [
      'a lookalike',
      'write-name',
      role,
      'role: machine-learning-engineer\n    bec',
      'role: ‸ml\n    bec',
    ],
    [
      'the role of a question',
      'unknown-id',
      'faq/en/machine-learning-engineer-or-data-scientist.mdx',
      'alsoRoles: [data-',
      'alsoRoles: [‸date-',
    ],
    ['a topic', 'unknown-id', faq, 'topic: definition', 'topic: ‸definitions'],
    ['a related question', 'unknown-id', faq, 'related: [machine', 'related: [‸machines'],
    ['a role of a guide', 'unknown-id', guide, '\nroles: [data', '\nroles: [‸date'],
    ['a question of a guide', 'unknown-id', guide, 'questions: [machine', 'questions: [‸machines'],
    [
      'the role of a salary',
      'unknown-id',
      salaries,
      'role: data-scientist',
      'role: ‸Data Scientist',
    ],
    ['a region', 'unknown-id', salaries, '75000\n  region: france', '75000\n  region: ‸frence'],
    [
      'a printed level',
      'unknown-label',
      salaries,
      'printedLevel: mid-level',
      'printedLevel: ‸middle',
    ],
    [
      'the source of a price',
      'unknown-id',
      certifications,
      '150\n      currency: USD\n      per: exam\n      source: cert',
      '150\n      currency: USD\n      per: exam\n      source: ‸cart',
    ],
    [
      'a successor',
      'unknown-id',
      certifications,
      'replacedBy: [aws-mla]',
      'replacedBy: [‸aws-mlb]',
    ],
    ['a place', 'unknown-id', 'data/pay-effects.yaml', '  year', '  city: ‸paris\n  year'],
    [
      'the source of a move',
      'unknown-id',
      'data/transitions.yaml',
      'source: blue',
      'source: ‸bleu',
    ],
    ['the source of a fact', 'unknown-id', 'data/facts.yaml', 'source: oria', 'source: ‸orya'],
    ['the page of an update', 'unknown-page', updates, '/roles/data-scientist/', '‸/roles/data/'],
    ['one id twice in a list', 'listed-twice', guide, '\nroles: [', '\nroles: [data-scientist, ‸'],
    [
      'a role as its own neighbour',
      'names-itself',
      role,
      'neighbours: [',
      'neighbours: [‸data-scientist, ',
    ],
    [
      'a role with figures but no guide',
      'no-guide',
      role,
      'neighbours: [',
      'neighbours: [‸data-engineer, ',
    ],
    [
      'a retired certification',
      'retired-certification',
      engineer,
      '[aws-mla]',
      '[aws-mla, ‸aws-ml-specialty]',
    ],
  ])('%s', (_what, kind, ...edit) => {
    expect(found(edit)).toEqual([`${kind} at ${marked(edit)[0]}`]);
  });

  test('what a broken entry is called is still known, so that it is one mistake', () => {
    const edit: Edit = ['data/sources.yaml', 'kind: guide', 'knd: guide'];
    expect(found(edit)).toEqual(['unknown-key at data/sources.yaml:14:3']);
  });

  test('a role without a guide may have salaries', () => {
    expect(
      found(
        [salaries, 'role: data-scientist', 'role: data-engineer'],
        [role, '<Band role="data-scientist" level="mid" />', 'more'],
        [engineer, ' b="data-scientist"', ' b="data-engineer"'],
      ),
    ).toEqual([]);
  });

  test('printed levels do not mind capitals', () => {
    expect(found([salaries, 'printedLevel: mid-level', 'printedLevel: Mid-Level'])).toEqual([]);
  });
});

describe('the sentence names what was likely meant', () => {
  test.each<[string, ...Edit, string]>([
    [
      'a typo',
      role,
      'neighbours: [machine-learning-engineer]',
      'neighbours: [machine-learning-enginer]',
      'no role guide has the id "machine-learning-enginer": did you mean machine-learning-engineer?',
    ],
    [
      'capitals and spaces',
      salaries,
      'role: data-scientist',
      'role: Data Scientist',
      'no role has the id "Data Scientist": did you mean data-scientist?',
    ],
    [
      'nothing near',
      role,
      'family: data',
      'family: management',
      'no family has the id "management": write an id of families in vocabulary.yaml, or add it there.',
    ],
    [
      'somebody without a guide',
      role,
      'role: machine-learning-engineer\n    for',
      'role: ml-ops\n    for',
      'no role guide has the id "ml-ops": a role without a guide goes under name, not role.',
    ],
    [
      'a retired certification',
      engineer,
      '[aws-mla]',
      '[aws-ml-specialty]',
      'aws-ml-specialty was retired on 31 March 2026: name aws-mla instead, or say in the text that it is gone with <Cert id="aws-ml-specialty" retired />.',
    ],
  ])('%s', (_what, file, from, to, sentence) => {
    expect(sentences([file, from, to])).toEqual([sentence]);
  });

  test('a successor that is retired in its turn gives way to its own', () => {
    const chain: Edit[] = [
      [
        certifications,
        '- id: aws-mla',
        '- id: aws-old\n  name: Old\n  short: Old\n  provider: AWS\n  status: retired\n  retired: 2025-01-01\n  replacedBy: [aws-ml-specialty]\n  price: []\n  suits: Nobody.\n  verdict: Gone.\n  roles: []\n  asOf: 2026-11-21\n  reviewBy: 2027-05-21\n  sources: [cert-learningcontent-aws]\n- id: aws-mla',
      ],
      [engineer, '[aws-mla]', '[aws-old]'],
    ];
    expect(sentences(...chain)[0]).toContain('name aws-mla instead');
  });
});
