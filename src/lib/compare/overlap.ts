/**
 * What several lists share: one group for each set of lists that have something to themselves, what only one
 * list has first, what all have last. Within a group, items stand in the order of the first list that has them
 * and are those of that list. Things are the same when `key` says the same; without it, ignoring case.
 *
 *     overlap([['Python', 'R'], ['python', 'Go']]) // R only in 0; Go only in 1; Python in 0 and 1
 */
export function overlap<Item>(
  lists: readonly (readonly Item[])[],
  key: (item: Item) => string = (item) => String(item).toLowerCase(),
): Shared<Item>[] {
  const owners = new Map<string, { item: Item; in: number[] }>();
  lists.forEach((list, index) => {
    for (const item of list) {
      const known = owners.get(key(item));
      if (!known) owners.set(key(item), { item, in: [index] });
      else if (!known.in.includes(index)) known.in.push(index);
    }
  });
  return subsets(lists.length).flatMap((wanted) => {
    const items = [...owners.values()].filter((one) => one.in.join() === wanted.join());
    return items.length > 0 ? [{ in: wanted, items: items.map(({ item }) => item) }] : [];
  });
}

/** Every non-empty set of the numbers below `count`: small sets first, each in ascending order. */
function subsets(count: number): number[][] {
  const indices = Array.from({ length: count }, (_, index) => index);
  const all = Array.from({ length: 2 ** count - 1 }, (_, mask) =>
    indices.filter((index) => (mask + 1) & (1 << index)),
  );
  return all.sort((a, b) => a.length - b.length || a.join().localeCompare(b.join()));
}

export interface Shared<Item> {
  /** The places of the lists that have the items, ascending. */
  in: number[];
  items: Item[];
}
