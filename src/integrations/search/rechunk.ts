import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { itemsOf, listOf, textAt, textBytes } from './cbor.ts';
import type { IndexFiles } from './index-files.ts';

/**
 * Cuts the word lists of an index into small files. Pagefind's own hold 20,000 places of words each, about 27 kB, and a query loads
 * one for each word: most of what a first search would download. Takes and gives the files by name; throws, with the file's name,
 * where one is not as Pagefind 1.6 writes it.
 */
export function rechunk(files: IndexFiles, targetBytes = 6_000): IndexFiles {
  const cut = new Map([...files].filter(([name]) => !isWordFile(name)));
  for (const [name, bytes] of files) {
    const language = /^pagefind\.([a-z-]+)_[0-9a-f]+\.pf_meta$/.exec(name)?.[1];
    if (!language) continue;
    try {
      const meta = opened(bytes);
      const parts = itemsOf(meta).map(({ start, end }) => meta.subarray(start, end));
      if (parts.length !== metaParts)
        throw new Error(`It has ${parts.length} parts, not ${metaParts}.`);
      const words = wordsOf(files, parts[chunkTable] ?? new Uint8Array());
      const chunks = chunksOf(words, targetBytes).map((chunk) => written(chunk, language));
      for (const { file, bytes } of chunks) cut.set(file, bytes);
      parts[chunkTable] = listOf(
        chunks.map(({ from, id }, index) =>
          listOf([textBytes(from), textBytes(justBelow(chunks[index + 1]?.from)), textBytes(id)]),
        ),
      );
      cut.set(name, closed(listOf(parts)));
    } catch (error) {
      throw new Error(
        `${name} is not what Pagefind 1.6 writes: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }
  return cut;
}

/** A file's content, unpacked, without Pagefind's mark. */
export function opened(bytes: Uint8Array): Uint8Array {
  const raw = gunzipSync(bytes);
  if (raw.subarray(0, mark.length).toString() !== mark)
    throw new Error(`It does not start with ${mark}.`);
  return raw.subarray(mark.length);
}

const mark = 'pagefind_dcd';
const metaParts = 6;
const chunkTable = 2;
const isWordFile = (name: string) => name.startsWith('index/');

function closed(bytes: Uint8Array): Uint8Array {
  return gzipSync(Buffer.concat([Buffer.from(mark), bytes]), { level: 9 });
}

/** Every word with its places, as it stands in the files, in the index's own order. */
function wordsOf(files: IndexFiles, table: Uint8Array): Word[] {
  return itemsOf(table).flatMap((row) => {
    const id = textAt(table, itemsOf(table, row.start)[2]?.start ?? 0);
    const file = files.get(`index/${id}.pf_index`);
    if (!file) throw new Error(`It names index/${id}.pf_index, which is not there.`);
    const bytes = opened(file);
    const [list] = itemsOf(bytes);
    return itemsOf(bytes, list?.start).map(({ start, end }) => ({
      word: textAt(bytes, itemsOf(bytes, start)[0]?.start ?? 0),
      bytes: bytes.subarray(start, end),
    }));
  });
}

/** Words that share their first letters stay together, so that a word half typed finds all it may become. */
function chunksOf(words: readonly Word[], targetBytes: number): Word[][] {
  const chunks: Word[][] = [];
  let size = Infinity;
  let before = '';
  for (const word of words) {
    const stem = word.word.slice(0, keptTogether);
    if (size >= targetBytes && stem !== before) {
      chunks.push([]);
      size = 0;
    }
    chunks.at(-1)?.push(word);
    size += word.bytes.length;
    before = stem;
  }
  return chunks;
}

const keptTogether = 3;

function written(words: readonly Word[], language: string) {
  const bytes = closed(listOf([listOf(words.map((word) => word.bytes))]));
  const id = `${language}_${createHash('sha256').update(bytes).digest('hex').slice(0, 7)}`;
  return { id, bytes, file: `index/${id}.pf_index`, from: words[0]?.word ?? '' };
}

/** A bound that takes in all that sorts before a word, so that no query falls between two files; no word means no end. */
function justBelow(word: string | undefined): string {
  if (!word) return last;
  const letters = [...word];
  const end = letters.pop()?.codePointAt(0) ?? 0;
  return letters.join('') + (end > 0 ? String.fromCodePoint(end - 1) + last : '');
}

const last = '\u{10FFFF}';

type Word = { word: string; bytes: Uint8Array };
