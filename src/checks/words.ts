/** `a, b or c`. */
export function orList(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
}

/** The nearest alternatives as a question, or what to do when there is none. */
export const meantOr = (near: readonly string[], otherwise: string): string =>
  near.length > 0 ? `did you mean ${orList(near)}?` : otherwise;

/** `2026-11-21` → `21 November 2026`; what is not a date stays as it is. */
export function inFull(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime())
    ? day
    : date.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
}
