import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { lookup } from 'mrmime';

/**
 * Reads files below one folder and keeps what was read until it changes on disk. A path that is not
 * a file gives `undefined`. Equal bytes are compressed once in a process, whichever store asks: the
 * editions of a site share most of theirs.
 */
export function createFileStore() {
  const kept = new Map<string, StoredFile>();

  return async function stored(file: string): Promise<StoredFile | undefined> {
    const found = await stat(file).catch(() => undefined);
    if (!found?.isFile()) return undefined;
    const version = `${found.mtimeMs}-${found.size}`;
    const before = kept.get(file);
    if (before?.version === version) return before;
    const read = storedFile(file, version, await readFile(file));
    kept.set(file, read);
    return read;
  };
}

/**
 * The encoding to answer an Accept-Encoding header with: brotli before gzip before none, an
 * encoding with `q=0` refused. No header means no encoding.
 */
export function chosenEncoding(acceptEncoding = ''): Encoding {
  const accepted = acceptEncoding
    .split(',')
    .map((part) => part.trim().toLowerCase())
    .filter((part) => !/;\s*q=0(?:\.0*)?$/.test(part))
    .map((part) => part.replace(/;.*$/, '').trim());
  return encodings.find((encoding) => accepted.includes(encoding)) ?? 'identity';
}

/** The Content-Type of a file name; Pagefind's own files and unknown ones are plain bytes. */
export function contentType(file: string): string {
  const type = lookup(file) ?? 'application/octet-stream';
  return isText(type) ? `${type}; charset=utf-8` : type;
}

const encodings = ['br', 'gzip'] as const;
const compress = { br: promisify(brotliCompress), gzip: promisify(gzip) };
const compressed = new Map<string, Promise<Buffer>>();

function storedFile(file: string, version: string, bytes: Buffer): StoredFile {
  const type = contentType(file);
  const compresses = isText(type) || type === 'application/wasm';
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 20);

  return {
    version,
    type,
    compresses,
    etag: (encoding) => `"${hash}${encoding === 'identity' ? '' : `-${encoding}`}"`,
    body(encoding) {
      if (encoding === 'identity') return Promise.resolve(bytes);
      const name = `${encoding} ${hash}`;
      const made = compressed.get(name) ?? compress[encoding](bytes);
      compressed.set(name, made);
      return made;
    },
  };
}

function isText(type: string): boolean {
  return type.startsWith('text/') || /[/+](?:json|xml|javascript)\b/.test(type);
}

export type Encoding = (typeof encodings)[number] | 'identity';

export type StoredFile = {
  version: string;
  type: string;
  /** Whether hosts compress this type; Pagefind's files are compressed already. */
  compresses: boolean;
  etag: (encoding: Encoding) => string;
  body: (encoding: Encoding) => Promise<Buffer>;
};
