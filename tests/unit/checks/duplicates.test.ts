import { expect, test } from 'vitest';
import { found, marked, sentences, type Edit, type Row } from './broken-site.ts';

const salaries = 'data/salaries.yaml';
const vocabulary = 'data/vocabulary.yaml';

test.each<Row>([
  [
    'one id for two salaries',
    'duplicate-id',
    salaries,
    'id: oria-data-scientist-2025-mid',
    'id: ‸bluecoders-ml-engineer-2026-mid',
  ],
  [
    'one id for two topics',
    'duplicate-id',
    vocabulary,
    '  - id: boundaries',
    '  - id: boundaries\n    name: Boundaries\n  - id: ‸definition',
  ],
  ['one label for two levels', 'duplicate-label', vocabulary, '[senior]', '[senior, ‸junior]'],
  [
    'a label of a level under noLevel',
    'duplicate-label',
    vocabulary,
    '[all levels]',
    '[all levels, ‸Junior]',
  ],
  [
    'a role with a guide among those without',
    'has-guide',
    vocabulary,
    '  - id: data-engineer',
    '  - id: ‸data-scientist\n    name: Data Scientist\n  - id: data-engineer',
  ],
])('%s', (_what, kind, ...edit) => {
  expect(found(edit)).toContain(`${kind} at ${marked(edit)[0]}`);
});

test('the sentence says where the first one stands', () => {
  const edit: Edit = [
    'data/facts.yaml',
    '- id: ml-over-ds',
    '- id: ml-over-ds\n  value: x\n  statement: X.\n  source: oria-ds-vs-ml-2025\n  asOf: 2026-11-21\n  reviewBy: 2027-05-21\n- id: ml-over-ds',
  ];
  expect(sentences(edit)).toEqual([
    'the id ml-over-ds is taken by line 1: give this one another id, or delete it.',
  ]);
});
