import { gunzipSync } from 'node:zlib';
import type { IndexFiles } from './index-files.ts';

/**
 * One script with all that a first search in one language needs: Pagefind's runtime, its WebAssembly and its small tables. Apart,
 * they are five requests before the first word is looked up. The runtime asks for them through `fetch`, which here finds them in
 * the script and passes every other address on. `extras` become exports beside the runtime's own.
 *
 * The files are unpacked and written as text, so that the host's own compression does the work: with brotli, 15 per cent less than
 * Pagefind's gzip.
 */
export function runtimeFile(
  files: IndexFiles,
  { hash, wasm, language }: Language,
  extras: object,
): string {
  const names = [
    'pagefind-entry.json',
    `pagefind.${hash}.pf_meta`,
    `wasm.${wasm ?? 'unknown'}.pagefind`,
    ...[...files.keys()].filter((name) => name.startsWith(`filter/${language}_`)),
  ];
  const packed = Object.fromEntries(names.map((name) => [name, asText(fileOf(files, name))]));
  return [
    `const packed=${JSON.stringify(packed)};`,
    packedFetch,
    fileOf(files, 'pagefind.js').toString('utf8'),
    ...Object.entries(extras).map(
      ([name, value]) => `export const ${name}=${JSON.stringify(value)};`,
    ),
  ].join('\n');
}

/** The languages of an index, from its entry file. */
export function languagesOf(files: IndexFiles): Language[] {
  const entry = JSON.parse(fileOf(files, 'pagefind-entry.json').toString('utf8')) as {
    languages: Record<string, Omit<Language, 'language'>>;
  };
  return Object.entries(entry.languages).map(([language, one]) => ({ ...one, language }));
}

/** Each byte as one character, far enough up to pass by control characters and quotes; what a gzip file holds rather than itself. */
function asText(file: Buffer): string {
  const isGzip = file[0] === 0x1f && file[1] === 0x8b;
  return [...(isGzip ? gunzipSync(file) : file)]
    .map((byte) => String.fromCharCode(byte + shift))
    .join('');
}

const shift = 35;

const packedFetch = `const fetch=(input)=>{
const name=Object.keys(packed).find((name)=>String(input).split('?')[0].endsWith('/'+name));
return name?Promise.resolve(new Response(Uint8Array.from(packed[name],(c)=>c.charCodeAt(0)-${shift}))):globalThis.fetch(input)};`;

function fileOf(files: IndexFiles, name: string): Buffer {
  const bytes = files.get(name);
  if (!bytes) throw new Error(`Pagefind wrote no ${name}.`);
  return Buffer.from(bytes);
}

export type Language = { language: string; hash: string; wasm: string | null; page_count: number };
