import { builtinModules } from 'node:module';
import { describe, expect, test } from 'vitest';
import { reachedFrom, readModule, readModules, type Module } from './source-modules.ts';

const source = readModules('src');

describe('the source', () => {
  test('is read', () => {
    const queries = source.find(({ path }) => path === 'src/lib/content/queries.ts');
    expect(queries?.imports).toContain('astro:content');
    expect(source.length).toBeGreaterThan(50);
  });

  test.each([
    ['no room imports from a room above it', importsFromAbove],
    ['the pure libraries reach nothing of Astro, Preact or Node', impureReach],
    ['islands reach pure libraries only', islandReach],
    ['only lib/content/queries.ts and the collections import astro:content', contentImports],
    ['only lib/site.ts reads the origin and the base path', siteReads],
    ['content imports nothing', importsInContent],
  ])('%s', (_rule, breachesIn) => {
    expect(breachesIn(source)).toEqual([]);
  });
});

describe('a breach is seen', () => {
  test.each<[string, (modules: Module[]) => string[], Record<string, string>]>([
    [
      'a component that imports a page',
      importsFromAbove,
      { 'src/components/a.astro': "---\nimport x from '../pages/x.ts';\n---" },
    ],
    [
      'a library that imports a component',
      importsFromAbove,
      { 'src/lib/a.ts': "export * from '#components/b.ts';" },
    ],
    [
      'pay that imports Node',
      impureReach,
      { 'src/lib/pay/a.ts': "import { readFileSync } from 'fs';" },
    ],
    [
      'compare that imports a type of Astro',
      impureReach,
      { 'src/lib/compare/a.ts': "import type { X } from 'astro';" },
    ],
    [
      'salary that reaches Preact through another module',
      impureReach,
      { 'src/lib/salary/a.ts': "import '../b.ts';", 'src/lib/b.ts': "import { h } from 'preact';" },
    ],
    [
      'an island that reaches the content',
      islandReach,
      {
        'src/components/islands/a.tsx': "await import('#lib/b.ts');",
        'src/lib/b.ts': "import 'astro:content';",
      },
    ],
    [
      'an island that imports an Astro component',
      islandReach,
      { 'src/components/islands/a.tsx': "import '../b.astro';" },
    ],
    [
      'a page that asks Astro for content',
      contentImports,
      { 'src/pages/a.astro': "---\nimport { getCollection } from 'astro:content';\n---" },
    ],
    [
      'a component script that reads the base path',
      siteReads,
      { 'src/components/a.astro': '<script>import.meta.env.BASE_URL;</script>' },
    ],
    ['a page that reads the origin', siteReads, { 'src/pages/a.astro': '<a href={Astro.site}>' }],
    [
      'a guide with an import',
      importsInContent,
      { 'src/content/roles/en/a.mdx': "import X from '../x.astro';\n\n# A" },
    ],
  ])('%s', (_breach, breachesIn, files) => {
    const modules = Object.entries(files).map(([path, text]) => readModule(path, text));
    expect(breachesIn(modules)).toHaveLength(1);
  });
});

const above: Record<string, string[]> = {
  'src/lib/': ['src/pages/', 'src/layouts/', 'src/components/'],
  'src/i18n/': ['src/pages/', 'src/layouts/', 'src/components/'],
  'src/components/': ['src/pages/'],
  'src/layouts/': ['src/pages/'],
  'src/': ['tests/', 'scripts/'],
};

function importsFromAbove(modules: Module[]): string[] {
  return Object.entries(above).flatMap(([room, rooms]) =>
    within(modules, room).flatMap(({ path, imports }) =>
      imports
        .filter((name) => rooms.some((upper) => name.startsWith(upper)))
        .map((name) => `${path} imports ${name}`),
    ),
  );
}

function impureReach(modules: Module[]): string[] {
  const pure = ['pay', 'salary', 'offer', 'compare', 'choose', 'url-state'];
  return pure.flatMap((room) =>
    within(modules, `src/lib/${room}/`).flatMap((module) =>
      reaches(module, modules, (name) => isAstro(name) || isPreact(name) || isNode(name)),
    ),
  );
}

function islandReach(modules: Module[]): string[] {
  return within(modules, 'src/components/islands/').flatMap((module) =>
    reaches(module, modules, (name) => isAstro(name) || isNode(name) || name === 'src/lib/site.ts'),
  );
}

function contentImports(modules: Module[]): string[] {
  return modules
    .filter(({ imports }) => imports.includes('astro:content'))
    .map(({ path }) => path)
    .filter((path) => path !== 'src/lib/content/queries.ts' && path !== 'src/content.config.ts');
}

function siteReads(modules: Module[]): string[] {
  return modules
    .filter(({ text }) => /import\.meta\.env\.(?:SITE|BASE_URL)|\bAstro\.site\b/.test(text))
    .map(({ path }) => path)
    .filter((path) => path !== 'src/lib/site.ts');
}

function importsInContent(modules: Module[]): string[] {
  return within(modules, 'src/content/')
    .filter(({ text }) => /^(?:import|export)\s/m.test(text))
    .map(({ path }) => path);
}

/** Each forbidden import that a module makes, itself or through others, with the way to it. */
function reaches(
  module: Module,
  modules: Module[],
  isForbidden: (name: string) => boolean,
): string[] {
  return reachedFrom(module, modules).flatMap(({ module: reached, chain }) =>
    reached.imports.filter(isForbidden).map((name) => `${chain.join(' → ')} imports ${name}`),
  );
}

function within(modules: Module[], folder: string): Module[] {
  return modules.filter(({ path }) => path.startsWith(folder));
}

function isAstro(name: string): boolean {
  return /^(?:astro[:/]|astro$|@astrojs\/)|\.astro$/.test(name);
}

function isPreact(name: string): boolean {
  return /^(?:preact$|preact\/|@preact\/)/.test(name);
}

function isNode(name: string): boolean {
  return name.startsWith('node:') || builtinModules.includes(name);
}
