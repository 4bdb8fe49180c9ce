import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent, checkFiles } from '#checks/check-content.ts';
import { reportLines } from '#checks/report.ts';
import { sourceFile } from '#checks/source-file.ts';
import { found, validSite } from './broken-site.ts';

const today = '2026-11-21';

test('the valid site has no mistake', async () => {
  expect(reportLines(await checkContent('tests/fixtures/content', today))).toEqual([
    '14 content files, no mistakes.',
  ]);
});

test('six different mistakes in one file are six lines, each at its place', async () => {
  const root = await mkdtemp(join(tmpdir(), 'content-'));
  await cp('tests/fixtures/content', root, { recursive: true });
  const file = join(root, 'faq/en/what-is-a-data-scientist.mdx');
  const text = await readFile(file, 'utf8');
  await writeFile(
    file,
    text
      .replace('topic: definition', 'topic: defnition')
      .replace('order: 1', 'order: first')
      .replace('reviewed: 2026-11-21', 'revewed: 2026-11-21')
      .replace('## What', '# What')
      .replace('It is not reporting', 'It pays €45,000')
      .replace('</compare', '/compare')
      .replace('(/compare/data-scientist', '(/compare/data-scientists'),
  );
  const lines = reportLines(await checkContent(root, today)).map((line) =>
    line.replace(`${root}/`, ''),
  );
  await rm(root, { recursive: true });
  expect(lines).toEqual([
    'faq/en/what-is-a-data-scientist.mdx:4:8  no topic has the id "defnition": did you mean definition?',
    'faq/en/what-is-a-data-scientist.mdx:5:8  order is "first": write a number, without quotes or unit.',
    'faq/en/what-is-a-data-scientist.mdx:8:1  unknown key revewed: did you mean reviewed?',
    'faq/en/what-is-a-data-scientist.mdx:13:1  a heading of level 1 does not fit the page: write ## or ### and a space.',
    'faq/en/what-is-a-data-scientist.mdx:15:9  "€45,000" is typed by hand: print it with <Band …>, <Pay …>, <Price …> or <Fact …>, from data that has a source.',
    'faq/en/what-is-a-data-scientist.mdx:15:22  no page has the path /compare/data-scientists-vs-machine-learning-engineer/: did you mean /compare/data-scientist-vs-machine-learning-engineer/?',
    '6 mistakes in 1 content file.',
  ]);
});

test('mistakes of several files come in order of file, line and column', () => {
  const lines = found(
    ['roles/en/data-scientist.mdx', 'family: data', 'family: date'],
    ['data/facts.yaml', 'value:', 'valu:'],
    ['faq/en/what-is-a-data-scientist.mdx', 'topic: definition', 'topic: definitions'],
  );
  expect(lines).toEqual([
    'unknown-key at data/facts.yaml:2:3',
    'unknown-id at faq/en/what-is-a-data-scientist.mdx:4:8',
    'unknown-id at roles/en/data-scientist.mdx:4:9',
  ]);
});

test('a data file that is missing', () => {
  const without = validSite.filter(({ inside }) => inside !== 'data/day-rates.yaml');
  expect(checkFiles(without, today).errors.map(({ kind, file }) => `${kind} ${file}`)).toEqual([
    'missing-file tests/fixtures/content/data/day-rates.yaml',
  ]);
});

describe('size', () => {
  test('a thousand files are checked within a few seconds', () => {
    const question = validSite.find(({ inside }) => inside.startsWith('faq/'));
    const many = Array.from({ length: 1000 }, (_, index) =>
      sourceFile(`faq/en/q-${index}.mdx`, `faq/en/q-${index}.mdx`, question?.text ?? ''),
    );
    const start = performance.now();
    expect(checkFiles([...validSite, ...many], today).errors).toEqual([]);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
