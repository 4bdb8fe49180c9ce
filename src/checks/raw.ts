/** Reading data that may be anything: what an author wrote before it is known to be right. */

export type Path = readonly (string | number)[];

/** The value at a path, or undefined. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    data,
  );
}

/** The value if it is text. */
export const wordAt = (data: unknown, ...path: Path): string | undefined => {
  const value = valueAt(data, path);
  return typeof value === 'string' ? value : undefined;
};

/** The entries if it is a list, or none. */
export const listAt = (data: unknown, ...path: Path): unknown[] => {
  const value = valueAt(data, path);
  return Array.isArray(value) ? value : [];
};

/** Every path that a pattern such as `next.*.role` matches, with its value; absent ones are left out. */
export function matches(data: unknown, pattern: string): { path: Path; value: unknown }[] {
  return pattern
    .split('.')
    .reduce<{ path: Path; value: unknown }[]>(
      (found, step) =>
        found.flatMap(({ path, value }) =>
          (step === '*' ? Object.keys(Array.isArray(value) ? value : []).map(Number) : [step])
            .map((key) => ({ path: [...path, key], value: valueAt(value, [key]) }))
            .filter((next) => next.value !== undefined),
        ),
      [{ path: [], value: data }],
    );
}
