/** As much of CBOR (RFC 8949) as Pagefind's files hold: whole numbers, texts, and lists of a stated length. */

/** The byte ranges of a list's items, the list starting at `start`. Throws where no such list stands there. */
export function itemsOf(bytes: Uint8Array, start = 0): Range[] {
  const { major, value, next } = head(bytes, start);
  if (major !== list) throw new Error(`Found CBOR type ${major} at byte ${start}, not a list.`);
  const items: Range[] = [];
  let at = next;
  for (let count = 0; count < value; count++) {
    const end = endOf(bytes, at);
    items.push({ start: at, end });
    at = end;
  }
  return items;
}

/** The text that starts at `start`. Throws where no text stands there. */
export function textAt(bytes: Uint8Array, start: number): string {
  const { major, value, next } = head(bytes, start);
  if (major !== text) throw new Error(`Found CBOR type ${major} at byte ${start}, not a text.`);
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(next, next + value));
}

/** A list of items that are CBOR already. */
export function listOf(items: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat([encodedHead(list, items.length), ...items]);
}

export function textBytes(value: string): Uint8Array {
  const bytes = Buffer.from(value, 'utf8');
  return Buffer.concat([encodedHead(text, bytes.length), bytes]);
}

const text = 3;
const list = 4;

function endOf(bytes: Uint8Array, start: number): number {
  const { major, value, next } = head(bytes, start);
  if (major === list) return itemsOf(bytes, start).at(-1)?.end ?? next;
  if (major === text) return next + value;
  if (major < 2) return next;
  throw new Error(
    `Found CBOR type ${major} at byte ${start}, which no index held when this was written.`,
  );
}

/** The first bytes of an item: its type, and its value or length. */
function head(bytes: Uint8Array, start: number): { major: number; value: number; next: number } {
  const first = bytes[start];
  if (first === undefined) throw new Error(`The file ends at byte ${start}, amid an item.`);
  const short = first & 31;
  const major = first >> 5;
  if (short < 24) return { major, value: short, next: start + 1 };
  const size = { 24: 1, 25: 2, 26: 4 }[short];
  if (!size)
    throw new Error(
      `Found CBOR length ${short} at byte ${start}, which no index held when this was written.`,
    );
  return {
    major,
    value: Buffer.from(bytes.buffer, bytes.byteOffset).readUIntBE(start + 1, size),
    next: start + 1 + size,
  };
}

function encodedHead(major: number, value: number): Uint8Array {
  if (value < 24) return Uint8Array.of((major << 5) | value);
  const size = value < 1 << 8 ? 1 : value < 1 << 16 ? 2 : 4;
  const bytes = Buffer.alloc(1 + size);
  bytes[0] = (major << 5) | { 1: 24, 2: 25, 4: 26 }[size];
  bytes.writeUIntBE(value, 1, size);
  return bytes;
}

export type Range = { start: number; end: number };
