import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

/** Every module below a folder with what it imports, read by TypeScript's own reader. */
export function readModules(folder: string): Module[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:[cm]?[jt]sx?|astro|mdx)$/.test(file))
    .map((file) => readModule(join(folder, file), readFileSync(join(folder, file), 'utf8')));
}

/**
 * A module's imports: a file of this repository by its path (`#lib/pay/index.ts` and `./x.ts` alike),
 * a package by its name. Imports of types count; those of an Astro file stand in its fence and scripts.
 */
export function readModule(path: string, text: string): Module {
  const { importedFiles } = ts.preProcessFile(codeOf(path, text), true, true);
  const imports = importedFiles.map(({ fileName }) => {
    if (fileName.startsWith('#')) return join('src', fileName.slice(1));
    return fileName.startsWith('.') ? normalize(join(dirname(path), fileName)) : fileName;
  });
  return { path, text, imports };
}

/** The module and all it reaches through imports, each once, with the shortest chain that leads there. */
export function reachedFrom(module: Module, modules: Module[]): Reached[] {
  const byPath = new Map(modules.map((one) => [one.path, one]));
  const reached: Reached[] = [{ module, chain: [module.path] }];
  const met = new Set([module.path]);
  for (const { module: importer, chain } of reached) {
    for (const path of importer.imports) {
      const next = byPath.get(path);
      if (!next || met.has(path)) continue;
      met.add(path);
      reached.push({ module: next, chain: [...chain, path] });
    }
  }
  return reached;
}

function codeOf(path: string, text: string): string {
  if (!path.endsWith('.astro')) return text;
  const fence = /^---$(.*?)^---$/ms.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, script]) => script);
  return [fence, ...scripts].join('\n');
}

export type Module = { path: string; text: string; imports: string[] };

export type Reached = { module: Module; chain: string[] };
