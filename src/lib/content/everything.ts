import { words } from '../../i18n/index.ts';
import { chosenPairs, pairId } from '../compare/pair.ts';
import type { Kind } from '../search/facets.ts';
import { found } from './found.ts';
import type { Library } from './queries.ts';

/**
 * Every page worth reading, under the first letter of its title, in the order of the language's alphabet; digits come first, under
 * `#`. A role also stands under its other names.
 *
 * @param tools pages that are no content, with their titles
 */
export function everything(all: Library, tools: readonly Entry[]): Letter[] {
  const t = words(all.locale);
  const roles = [...all.roles.values()];
  const entries: Entry[] = [
    ...tools,
    ...roles.map(({ id, data }) => ({
      title: data.name,
      path: `/roles/${id}/`,
      kind: 'role' as const,
    })),
    ...roles.flatMap(({ id, data }) =>
      [...data.alsoCalled, ...data.abbreviations].map((title) => ({
        title,
        path: `/roles/${id}/`,
        see: data.name,
      })),
    ),
    ...[...all.guides.values()].map(({ id, data }) => ({
      title: data.title,
      path: `/guides/${id}/`,
      kind: 'guide' as const,
    })),
    ...[...all.faqs.values()].map(({ id, data }) => ({
      title: data.question,
      path: `/faq/${id}/`,
      kind: 'faq' as const,
    })),
    ...chosenPairs(roles.map(({ id, data }) => ({ id, ...data }))).map(([a, b]) => ({
      title: t.compare.pairTitle(
        found(all.roles, a, 'role').data.name,
        found(all.roles, b, 'role').data.name,
      ),
      path: `/compare/${pairId(a, b)}/`,
      kind: 'compare' as const,
    })),
  ];
  const order = new Intl.Collator(all.locale, { numeric: true }).compare;
  const letters = Map.groupBy(entries, ({ title }) => letterOf(title));
  return [...letters]
    .map(([letter, entries]) => ({
      letter,
      entries: entries.sort((a, b) => order(a.title, b.title)),
    }))
    .sort(
      (a, b) => Number(b.letter === '#') - Number(a.letter === '#') || order(a.letter, b.letter),
    );
}

function letterOf(title: string): string {
  const first = title.normalize('NFD').charAt(0).toUpperCase();
  return /\p{L}/u.test(first) ? first : '#';
}

export interface Entry {
  title: string;
  /** Site path. */
  path: string;
  kind?: Kind;
  /** The title it is listed under, where this is another name. */
  see?: string;
}

export interface Letter {
  letter: string;
  entries: Entry[];
}
