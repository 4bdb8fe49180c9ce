import type { Locale } from '../site.config.ts';
import { site as en } from './en.ts';

/** Every word of the interface in one locale. */
export function words(locale: Locale): Words {
  return byLocale[locale];
}

export type Words = typeof en;

const byLocale: Record<Locale, Words> = { en };
