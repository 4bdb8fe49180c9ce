import { expect, test } from 'vitest';
import { chooseKept } from '#lib/offline/choose.ts';
import { groupOf } from '#lib/offline/groups.ts';

const site = [
  { file: '_astro/style.BJfTLdTH.css', bytes: 5_000 },
  { file: 'index.html', bytes: 6_000 },
  { file: 'offline/index.html', bytes: 3_000 },
  { file: 'salary-calculator/index.html', bytes: 9_000 },
  { file: 'pagefind/search.en.js', bytes: 70_000 },
  { file: 'roles/data-scientist/index.html', bytes: 12_000 },
  { file: 'roles/ai-engineer/index.html', bytes: 13_000 },
  { file: 'faq/cadre-or-non-cadre/index.html', bytes: 3_000 },
];
const whole = 121_000;

test('a site within the budget is kept whole', () => {
  const { kept, bytes, left } = chooseKept(site, whole);
  expect(kept.map(({ file }) => file).toSorted()).toEqual(site.map(({ file }) => file).toSorted());
  expect({ bytes, left }).toEqual({ bytes: whole, left: [] });
});

test('one byte beyond it, the group that no longer fits is left whole', () => {
  const { kept, bytes, left } = chooseKept(site, whole - 1);
  expect(left).toEqual(['questions']);
  expect(kept.map(({ file }) => file)).not.toContain('faq/cadre-or-non-cadre/index.html');
  expect(bytes).toBe(118_000);
});

test('a group too heavy does not keep lighter ones behind it out', () => {
  const { left } = chooseKept(site, 55_000);
  expect(left).toEqual(['search']);
  expect(chooseKept(site, 30_000).left).toEqual(['search', 'roles']);
});

test('the shell is kept whatever the budget', () => {
  const { kept, bytes } = chooseKept(site, 0);
  expect(kept.map(({ file }) => file)).toEqual([
    '_astro/style.BJfTLdTH.css',
    'index.html',
    'offline/index.html',
  ]);
  expect(bytes).toBe(14_000);
});

test.for([
  ['index.html', 'shell'],
  ['fr/index.html', 'shell'],
  ['fr/offline/index.html', 'shell'],
  ['manifest.webmanifest', 'shell'],
  ['offer/index.html', 'calculators'],
  ['compare/index.html', 'calculators'],
  ['data/0f9ce013c6567db9/compare/ai-engineer.json', 'calculators'],
  ['search/index.html', 'search'],
  ['pagefind/fragment/en_12ab34c.pf_fragment', 'search'],
  ['roles/index.html', 'roles'],
  ['fr/roles/ai-engineer/index.html', 'roles'],
  ['compare/ai-engineer-vs-data-scientist/index.html', 'comparisons'],
  ['guides/first-job/index.html', 'comparisons'],
  ['faq/index.html', 'questions'],
  ['method/index.html', 'others'],
  ['404.html', undefined],
  ['embed/salary-calculator/index.html', undefined],
  ['data/salaries.csv', undefined],
  ['roles/ai-engineer.md', undefined],
  ['icons/512.png', undefined],
  ['_headers', undefined],
  ['sitemap.xml', undefined],
] as const)('%s belongs to %s', ([file, group]) => {
  expect(groupOf(file)).toBe(group);
});
