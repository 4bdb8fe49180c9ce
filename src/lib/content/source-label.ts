import type { Source } from './schema.ts';

/** A source in a few words: `Bluecoders 2026`. The year is that of its data where one is given, else that of the page. */
export function sourceLabel(source: Source, year?: number | null): string {
  const printed = source.published === 'undated' ? '' : source.published.slice(0, 4);
  return `${shortPublisher(source.publisher)} ${year ?? printed}`.trim();
}

/** The publisher's name without what stands in brackets behind it. */
export const shortPublisher = (publisher: string): string => publisher.replace(/\s*\(.*\)$/, '');
