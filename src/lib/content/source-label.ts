import type { Source } from './schema.ts';

/** A source in a few words: `Bluecoders, 2026`; without a year where the page prints none. */
export function sourceLabel(source: Source): string {
  const year = source.published === 'undated' ? '' : `, ${source.published.slice(0, 4)}`;
  return `${shortPublisher(source.publisher)}${year}`;
}

/** The publisher's name without what stands in brackets behind it. */
export const shortPublisher = (publisher: string): string => publisher.replace(/\s*\(.*\)$/, '');
