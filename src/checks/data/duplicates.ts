import { placeOf } from '../entry-places.ts';
import { isProseEntry, type Entry } from '../entry.ts';
import type { Known } from '../known.ts';
import { mistake, type Mistake } from '../mistake.ts';
import { matches } from '../raw.ts';
import type { Place } from '../source-file.ts';

/** Ids that stand twice: in one data file, in one list of the vocabulary, or as a role with and without a guide. */
export function checkDuplicates(entries: Entry[], known: Known): Mistake[] {
  const listed = entries.filter((entry) => !isProseEntry(entry) && entry.id !== undefined);
  const ids = listed.map((entry) => ({
    name: entry.id ?? '',
    among: entry.collection,
    place: placeOf(entry, ['id']),
  }));
  const vocabulary = entries.filter(({ collection }) => collection === 'vocabulary');
  return [
    ...secondOnes(ids).map(([again, earlier]) =>
      mistake('duplicate-id', again.place, again.name, earlier.place.line),
    ),
    ...vocabulary.flatMap((entry) => vocabularyTwins(entry, known)),
  ];
}

const termLists = [
  'levels',
  'families',
  'topics',
  'regions',
  'companyTypes',
  'otherRoles',
  'skillFamilies',
];

function vocabularyTwins(entry: Entry, known: Known): Mistake[] {
  const terms = (pattern: string, among: string): Named[] =>
    matches(entry.data, pattern).flatMap(({ path, value }) =>
      typeof value === 'string'
        ? [{ name: value.toLowerCase(), among, place: placeOf(entry, path) }]
        : [],
    );
  const ids = termLists.flatMap((list) => terms(`${list}.*.id`, list));
  const labels = [...terms('levels.*.labels.*', 'labels'), ...terms('noLevel.*', 'labels')];
  return [
    ...secondOnes(ids).map(([again, earlier]) =>
      mistake('duplicate-id', again.place, again.name, earlier.place.line),
    ),
    ...secondOnes(labels).map(([again, earlier]) =>
      mistake('duplicate-label', again.place, again.name, earlier.place.line),
    ),
    ...terms('otherRoles.*.id', 'otherRoles')
      .filter(({ name }) => known.ids.role.has(name))
      .map(({ name, place }) => mistake('has-guide', place, name)),
  ];
}

/** Each repeated name with its use before. */
function secondOnes(names: Named[]): [Named, Named][] {
  const last = new Map<string, Named>();
  return names.flatMap((named): [Named, Named][] => {
    const key = `${named.among} ${named.name}`;
    const earlier = last.get(key);
    last.set(key, named);
    return earlier ? [[named, earlier]] : [];
  });
}

interface Named {
  name: string;
  /** What it must be unique among. */
  among: string;
  place: Place;
}
