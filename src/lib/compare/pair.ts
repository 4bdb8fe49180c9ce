/** Pages for two roles: which there are, and what they are called. */

/** The page name of a pair: the two ids in alphabetical order, `data-scientist-vs-machine-learning-engineer`. */
export function pairId(a: string, b: string): string {
  return [a, b].sort().join('-vs-');
}

/**
 * The pairs that get a page: those the data calls neighbours or not to be confused, each once, in alphabetical order.
 * Their number grows with the roles, not with its square.
 */
export function chosenPairs(roles: readonly Neighbourly[]): [string, string][] {
  const known = new Set(roles.map(({ id }) => id));
  const pairs = new Map<string, [string, string]>();
  for (const role of roles) {
    const others = [
      ...role.neighbours,
      ...role.notToBeConfusedWith.flatMap(({ role: other }) => other ?? []),
    ];
    for (const other of others) {
      if (other === role.id || !known.has(other)) continue;
      pairs.set(pairId(role.id, other), [role.id, other].sort() as [string, string]);
    }
  }
  return [...pairs.entries()].sort(([a], [b]) => a.localeCompare(b)).map(([, pair]) => pair);
}

/** The pair that a comparison opens on: the one people mix up most, else the first there is. */
export function firstPair(pairs: readonly [string, string][]): string[] {
  const known = pairs.find((pair) => pairId(...pair) === mixedUpMost);
  return known ?? pairs[0] ?? [];
}

// Postings run these two titles together, with a pay range wide enough for two careers (oria-ds-vs-ml-2025).
const mixedUpMost = 'data-scientist-vs-machine-learning-engineer';

export interface Neighbourly {
  id: string;
  neighbours: readonly string[];
  notToBeConfusedWith: readonly { role?: string | undefined }[];
}
