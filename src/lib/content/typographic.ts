/** Data as readers see it: the straight quotes and apostrophes of YAML become curly, as Markdown's do, in every string at any depth. */
export function typographic<T>(data: T): T {
  if (typeof data === 'string') return data.replace(/"([^"]*)"/g, '“$1”').replace(/'/g, '’') as T;
  if (Array.isArray(data)) return data.map((item: unknown) => typographic(item)) as T;
  if (data !== null && typeof data === 'object') {
    return Object.fromEntries(
      Object.entries(data).map(([key, value]) => [key, typographic(value as unknown)]),
    ) as T;
  }
  return data;
}
