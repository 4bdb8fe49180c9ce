/** The entry with this id. The checker reports a missing one with its line; this sentence is for whoever skipped it. */
export function found<T>(entries: Map<string, T>, id: string, kind: string): T {
  const entry = entries.get(id);
  if (entry === undefined)
    throw new Error(
      `No ${kind} is called "${id}": run npm run check:content to see where it is named.`,
    );
  return entry;
}
