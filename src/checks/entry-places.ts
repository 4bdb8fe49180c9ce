import { isMap, isNode, isPair, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { Entry } from './entry.ts';
import type { Path } from './raw.ts';
import { placeAt, startOf, type Place } from './source-file.ts';

/** Where the value at `path` stands; where it is absent or empty, its key or what should hold it. */
export function placeOf(entry: Entry, path: Path): Place {
  const { key, value } = find(entry, path);
  const start = isEmpty(value) && key ? key.range?.[0] : value?.range?.[0];
  return start === undefined ? parentPlace(entry, path) : placeAt(entry.file, start);
}

/** Where the key at `path` stands. */
export function placeOfKey(entry: Entry, path: Path): Place {
  const start = find(entry, path).key?.range?.[0];
  return start === undefined ? placeOf(entry, path) : placeAt(entry.file, start);
}

/** Whether a YAML syntax mistake stands where the value at `path` does, so that it cannot be judged. */
export function isDamaged(entry: Entry, path: Path): boolean {
  const { key, value } = find(entry, path);
  const from = (key ?? value)?.range?.[0];
  if (from === undefined) return entry.damage.length > 0;
  const first = placeAt(entry.file, from).line;
  // A block ends where the next begins: what was blanked at its end still counts.
  const last = placeAt(entry.file, value?.range?.[1] ?? from).line;
  return entry.damage.some((line) => line >= first && line <= last);
}

const parentPlace = (entry: Entry, path: Path): Place =>
  path.length > 0 ? placeOf(entry, path.slice(0, -1)) : startOf(entry.file);

const isEmpty = (node: Node | undefined) =>
  isScalar(node) && node.value === null && node.range?.[0] === node.range?.[1];

function find(entry: Entry, path: Path): Found {
  let found: Found = { value: entry.node ?? undefined };
  for (const step of path) found = child(found.value, step);
  return found;
}

function child(node: Node | undefined, step: string | number): Found {
  const item: unknown = isMap(node)
    ? node.items.find((pair) => isScalar(pair.key) && pair.key.value === step)
    : isSeq(node) && node.items[Number(step)];
  return isPair(item) ? ofPair(item) : { value: isNode(item) ? item : undefined };
}

const ofPair = ({ key, value }: Pair): Found => ({
  key: isNode(key) ? key : undefined,
  value: isNode(value) ? value : undefined,
});

interface Found {
  key?: Node | undefined;
  value?: Node | undefined;
}
