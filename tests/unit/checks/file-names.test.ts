import { expect, test } from 'vitest';
import { idFrom } from '#checks/data/file-names.ts';
import { found, marked, sentences, validSite, type Edit } from './broken-site.ts';

const faq = (inside: string) => validSite.find((file) => file.inside === inside)?.text ?? '';
const question = faq('faq/en/what-is-a-data-scientist.mdx');

test.each([
  ['Machine Learning Engineer', 'machine-learning-engineer'],
  ['AI Research Scientist', 'ai-research-scientist'],
  ['Ingénieur·e données', 'ingenieur-e-donnees'],
])('%s makes the id %s', (name, id) => {
  expect(idFrom(name)).toBe(id);
});

test.each<[string, string, ...Edit]>([
  [
    'a file name that is no id',
    'file-name at faq/en/What is it.mdx:1:1',
    'faq/en/What is it.mdx',
    '',
    question,
  ],
  [
    'a folder too deep',
    'stray-file at faq/en/more/what.mdx:1:1',
    'faq/en/more/what.mdx',
    '',
    question,
  ],
  ['a file without its locale', 'stray-file at faq/what.mdx:1:1', 'faq/what.mdx', '', question],
  ['Markdown without the x', 'stray-file at faq/en/what.md:1:1', 'faq/en/what.md', '', question],
  [
    'a data file of an unknown name',
    'stray-file at data/salary.yaml:1:1',
    'data/salary.yaml',
    '',
    '[]',
  ],
  [
    'a translation without original',
    'no-original at faq/fr/quoi.mdx:1:1',
    'faq/fr/quoi.mdx',
    '',
    question,
  ],
])('%s', (_what, mistake, ...edit) => {
  expect(found(edit)).toEqual([mistake]);
});

test('a translation has the file name of its original and may have another name for the role', () => {
  const original = faq('roles/en/data-scientist.mdx');
  const french = original.replace('name: Data Scientist', 'name: Scientifique des données');
  expect(found(['roles/fr/data-scientist.mdx', '', french])).toEqual([]);
});

test('a role that is not called like its file', () => {
  const edit: Edit = [
    'roles/en/data-scientist.mdx',
    'name: Data Scientist',
    'name: ‸Data Science Lead',
  ];
  expect(found(edit)).toEqual([`other-name at ${marked(edit)[0]}`]);
  expect(sentences(edit)).toEqual([
    'the role is named "Data Science Lead" and its file data-scientist.mdx: rename the file to data-science-lead.mdx, or correct the name.',
  ]);
});

test('a role that no question belongs to', () => {
  const edit: Edit = [
    'faq/en/what-is-a-data-scientist.mdx',
    'role: data-scientist',
    'role: machine-learning-engineer',
  ];
  expect(found(edit)).toEqual(['no-question at roles/en/data-scientist.mdx:2:7']);
});
