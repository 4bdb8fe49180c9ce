import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { build, transform, type Plugin } from 'esbuild';
import type { Names } from '#lib/search/names.ts';
import type { IndexFiles } from './index-files.ts';

/**
 * One script with all that a first search in one language needs: the search box, Pagefind's runtime, its WebAssembly and its small
 * tables. Apart, they are nine requests before the first word is looked up. The runtime asks for its files through `fetch`, which
 * here finds them in the script, and unpacks what it has to load. The names become exports.
 */
export async function searchScript(
  files: IndexFiles,
  language: Language,
  names: Names,
): Promise<string> {
  const exported = Object.entries(names).map(
    ([name, value]) => `export const ${name}=${JSON.stringify(value)};`,
  );
  const { outputFiles } = await build({
    stdin: {
      contents: [
        `export * from './${searchBox}';`,
        "export { createInstance } from 'pagefind-runtime';",
        ...exported,
      ].join('\n'),
      resolveDir: process.cwd(),
    },
    plugins: [inlineStyle, runtime(runtimeText(files, language))],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** The languages of an index, from its entry file. */
export function languagesOf(files: IndexFiles): Language[] {
  const entry = JSON.parse(fileOf(files, 'pagefind-entry.json').toString('utf8')) as {
    languages: Record<string, Omit<Language, 'language'>>;
  };
  return Object.entries(entry.languages).map(([language, one]) => ({ ...one, language }));
}

const searchBox = 'src/components/islands/search/start.tsx';

function runtimeText(files: IndexFiles, { hash, wasm, language }: Language): string {
  // In a stable order, so that equal indexes give equal scripts: Pagefind's own order differs from build to build.
  const names = [
    'pagefind-entry.json',
    `pagefind.${hash}.pf_meta`,
    `wasm.${wasm ?? 'unknown'}.pagefind`,
    ...[...files.keys()].filter((name) => name.startsWith(`filter/${language}_`)).sort(),
  ];
  const packed = Object.fromEntries(names.map((name) => [name, asText(fileOf(files, name))]));
  return `const packed=${JSON.stringify(packed)};${packedFetch}${withoutGunzip(fileOf(files, 'pagefind.js').toString('utf8'))}`;
}

/** The runtime without the library it unpacks with: browsers unpack by themselves, and all it fetches here comes unpacked. */
function withoutGunzip(runtime: string): string {
  const own = 'gz_default=gunzipSync;';
  if (!runtime.includes(own)) throw new Error(`pagefind.js has no ${own} as that of Pagefind 1.6.`);
  return runtime.replace(own, 'gz_default=(data)=>data;');
}

/**
 * A file unpacked, each byte as one character: the host's own compression does the work, with brotli 15 per cent better than the
 * gzip inside. The characters start high enough to pass by control characters and quotes.
 */
function asText(file: Buffer): string {
  const isGzip = file[0] === 0x1f && file[1] === 0x8b;
  return [...(isGzip ? gunzipSync(file) : file)]
    .map((byte) => String.fromCharCode(byte + shift))
    .join('');
}

const shift = 35;

const packedFetch = `const fetch=async(input)=>{
const name=Object.keys(packed).find((name)=>String(input).split('?')[0].endsWith('/'+name));
if(name)return new Response(Uint8Array.from(packed[name],(c)=>c.charCodeAt(0)-${shift}));
const response=await globalThis.fetch(input);
return response.ok?new Response(response.body.pipeThrough(new DecompressionStream('gzip'))):response};`;

const runtime = (contents: string): Plugin => ({
  name: 'pagefind-runtime',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^pagefind-runtime$/ }, ({ path }) => ({ path, namespace: 'runtime' }));
    onLoad({ filter: /./, namespace: 'runtime' }, () => ({ contents, loader: 'js' }));
  },
});

/** A style as a text, as Vite reads `?inline`. */
const inlineStyle: Plugin = {
  name: 'inline-style',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\.css\?inline$/ }, ({ path, resolveDir }) => ({
      path: resolve(resolveDir, path.replace('?inline', '')),
      namespace: 'style',
    }));
    onLoad({ filter: /./, namespace: 'style' }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), {
        loader: 'css',
        minify: true,
      });
      return { contents: code, loader: 'text' };
    });
  },
};

function fileOf(files: IndexFiles, name: string): Buffer {
  const bytes = files.get(name);
  if (!bytes) throw new Error(`Pagefind wrote no ${name}.`);
  return Buffer.from(bytes);
}

export type Language = { language: string; hash: string; wasm: string | null; page_count: number };
