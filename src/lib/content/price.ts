import type { Certification } from './schema.ts';

type Price = Certification['price'][number];

/**
 * The prices sources print, as one short phrase: `US$200`, `about €200`, `US$300 to US$445`, `€40 a month`. One currency is
 * shown, dollars before pounds before euros when an exam is sold in dollars, since the rest are conversions.
 */
export function priceRange(prices: readonly Price[], locale = 'en-GB'): string {
  const currency = (['USD', 'EUR', 'GBP'] as const).find((code) =>
    prices.some((price) => price.currency === code),
  );
  const shown = prices.filter((price) => price.currency === currency);
  const first = shown[0];
  if (!first || !currency) return 'price not seen';
  const low = Math.min(...shown.map((price) => price.amount));
  const high = Math.max(...shown.map((price) => price.to ?? price.amount));
  const about = shown.every((price) => price.approximate) ? 'about ' : '';
  const period = first.per === 'month' ? ' a month' : first.per === 'year' ? ' a year' : '';
  const money = (amount: number) => moneyIn(amount, currency, locale);
  return `${about}${low === high ? money(low) : `${money(low)} to ${money(high)}`}${period}`;
}

/** A whole amount in its currency: `US$300`, `€200`. */
export function moneyIn(amount: number, currency: Price['currency'], locale = 'en-GB'): string {
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    maximumFractionDigits: 0,
  }).format(amount);
}
