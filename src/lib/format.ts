/** How figures and dates are written, in one place. Pure; `locale` is a BCP 47 tag. */

/** Whole euros: 45000 → `€45,000` in English. */
export const euros = (amount: number, locale = 'en-GB'): string =>
  withMinus(formatter(locale, 0).format(amount));

/** Euros and cents: 2671.5 → `€2,671.50`; below nothing with a true minus, `−€110.55`. */
export const eurosAndCents = (amount: number, locale = 'en-GB'): string =>
  withMinus(formatter(locale, 2).format(amount));

/**
 * Two ends of a range in whole euros, the currency said once: `€45,000–60,000`, with a plus where the top is open.
 * A missing end is told in words; without any end the text is empty.
 */
export function euroRange(
  min: number | null,
  max: number | null,
  openTop = false,
  locale = 'en-GB',
  words: RangeWords = { from: 'from', upTo: 'up to' },
): string {
  const plus = openTop ? '+' : '';
  if (min !== null && max !== null && Math.round(min) !== Math.round(max)) {
    const [first, second] = [
      formatter(locale, 0).formatToParts(min),
      formatter(locale, 0).formatToParts(max),
    ];
    const currencyFirst = first[0]?.type === 'currency';
    return currencyFirst
      ? `${joined(first)}–${bare(second)}${plus}`
      : `${bare(first)}–${joined(second)}${plus}`;
  }
  if (min !== null && max !== null) return euros(min, locale) + plus;
  if (min !== null) return `${words.from} ${euros(min, locale)}`;
  return max === null ? '' : `${words.upTo} ${euros(max, locale)}${plus}`;
}

/** 13.4 → `13%` in English; `digits` after the point at the most. */
export const perCent = (value: number, digits = 0, locale = 'en-GB'): string =>
  withMinus(formatter(locale, digits, 'percent').format(value / 100));

/** A plain number with its thousands grouped, at most two decimals: 45000.5 → `45,000.5`. */
export const plainNumber = (value: number, locale = 'en-GB'): string =>
  formatter(locale, 2, 'decimal').format(value);

/** A difference in whole euros with its sign, a true minus: `+€3,500`, `−€400`, `€0`. */
export const signedEuros = (amount: number, locale = 'en-GB'): string =>
  signed(amount, euros(Math.abs(amount), locale));

/** A difference in whole per cent with its sign: `+7%`, `−3%`, `0%`. */
export const signedPerCent = (value: number, locale = 'en-GB'): string =>
  signed(value, perCent(Math.abs(value), 0, locale));

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

/** A true minus in place of the hyphen that English formatters write. */
const withMinus = (text: string) => text.replace('-', '−');

const signed = (value: number, text: string) =>
  Math.round(value) === 0 ? text : `${value > 0 ? '+' : '−'}${text}`;

/** Making a formatter takes far longer than using it, and a payslip prints a hundred figures at each keystroke. */
function formatter(locale: string, digits: number, style: Style = 'currency'): Intl.NumberFormat {
  const key = `${locale} ${digits} ${style}`;
  let kept = formatters.get(key);
  if (!kept) {
    kept = new Intl.NumberFormat(locale, {
      style,
      currency: 'EUR',
      minimumFractionDigits: style === 'currency' ? digits : 0,
      maximumFractionDigits: digits,
    });
    formatters.set(key, kept);
  }
  return kept;
}

const formatters = new Map<string, Intl.NumberFormat>();

type Style = 'currency' | 'percent' | 'decimal';

/** A heading's words inside a sentence: `Machine learning` → `machine learning`; DevOps, SQL and AI keep their capitals. */
export const inSentence = (words: string): string =>
  words.replace(/^\p{Lu}(?=[\p{Ll}-]*(?:[\s,]|$))/u, (first) => first.toLowerCase());

const joined = (parts: Intl.NumberFormatPart[]) => parts.map(({ value }) => value).join('');
const bare = (parts: Intl.NumberFormatPart[]) =>
  joined(parts.filter(({ type }) => type !== 'currency' && type !== 'literal'));

export interface RangeWords {
  from: string;
  upTo: string;
}
