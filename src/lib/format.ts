/** How figures and dates are written, in one place. Pure; `locale` is a BCP 47 tag. */

/** Whole euros: 45000 → `€45,000` in English. */
export const euros = (amount: number, locale = 'en-GB'): string =>
  formatter(locale, 0).format(amount);

/** Euros and cents: 2671.5 → `€2,671.50`. */
export const eurosAndCents = (amount: number, locale = 'en-GB'): string =>
  formatter(locale, 2).format(amount);

/** Two ends of a range in whole euros; a missing end is told in words. */
export function euroRange(
  min: number | null,
  max: number | null,
  openTop = false,
  locale = 'en-GB',
): string {
  if (min !== null && max !== null && min !== max)
    return `${euros(min, locale)}–${euros(max, locale)}${openTop ? '+' : ''}`;
  if (min !== null && max === null) return `from ${euros(min, locale)}`;
  if (min === null && max !== null) return `up to ${euros(max, locale)}`;
  return min === null ? '' : euros(min, locale);
}

/** 13.4 → `13%` in English; `digits` after the point at the most. */
export const perCent = (value: number, digits = 0, locale = 'en-GB'): string =>
  new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: digits }).format(value / 100);

/** `2026-11-21` → `21 November 2026`; `2026-11` → `November 2026`; a bare year and `undated` pass through. */
export function day(iso: string, locale = 'en-GB'): string {
  const parts = iso.split('-').map(Number);
  if (parts.length < 2 || parts.some(Number.isNaN)) return iso;
  const [year, month, date] = parts as [number, number, number | undefined];
  return new Intl.DateTimeFormat(locale, {
    ...(date === undefined ? {} : { day: 'numeric' }),
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(Date.UTC(year, month - 1, date ?? 1));
}

/** A list in running text: a, b and c. */
export const listing = (items: readonly string[], locale = 'en-GB'): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);

const formatter = (locale: string, digits: number) =>
  new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
