import { references, type ReferenceKind } from '#lib/content/references.ts';
import { placeOf } from '../entry-places.ts';
import type { Entry } from '../entry.ts';
import type { Known } from '../known.ts';
import { mistake, type Mistake } from '../mistake.ts';
import { nearest } from '../nearest.ts';
import { matches, wordAt, type Path } from '../raw.ts';
import { retiredCertification } from './retired.ts';
import type { Place } from '../source-file.ts';

/** Every id in an entry's data that names nothing, names what may not be named, or is listed twice. */
export function checkReferences(entry: Entry, known: Known): Mistake[] {
  return Object.entries(references[entry.collection]).flatMap(([pattern, kind]) => {
    const seen = new Set<string>();
    return matches(entry.data, pattern).flatMap(({ path, value }) => {
      if (typeof value !== 'string') return [];
      const place = placeOf(entry, path);
      const twice = pattern.endsWith('.*') && seen.has(value);
      seen.add(value);
      if (twice) return [mistake('listed-twice', place, value)];
      return isItself(entry, kind, value)
        ? [mistake('names-itself', place, value)]
        : fieldMistakes(entry, path, kind, value, place, known);
    });
  });
}

/** What is wrong with naming `id` as a thing of `kind` at a place: it does not exist. */
export function unknownId(kind: ReferenceKind, id: string, place: Place, known: Known): Mistake[] {
  if (known.ids[kind].has(id)) return [];
  return kind === 'role' && known.otherRoles.has(id)
    ? [mistake('no-guide', place, id)]
    : [mistake('unknown-id', place, kind, id, nearest(id, known.ids[kind]))];
}

function fieldMistakes(
  entry: Entry,
  path: Path,
  kind: ReferenceKind,
  id: string,
  place: Place,
  known: Known,
): Mistake[] {
  const isPerson = entry.collection === 'roles' && path.at(-1) === 'role';
  if (isPerson && !known.ids.role.has(id)) {
    return [mistake('write-name', place, id, nearest(id, known.ids.role))];
  }
  const isOffered = entry.collection === 'roles' && kind === 'certification';
  return [
    ...unknownId(kind, id, place, known),
    ...(isOffered ? retiredCertification(id, place, known) : []),
  ];
}

const kindOf: Partial<Record<Entry['collection'], ReferenceKind>> = {
  roles: 'role',
  faq: 'faq',
  certifications: 'certification',
};

const isItself = (entry: Entry, kind: ReferenceKind, value: string) =>
  kindOf[entry.collection] === kind && entry.id === value;

/** A salary's printed level that vocabulary.yaml does not place. */
export function checkPrintedLevel(entry: Entry, known: Known): Mistake[] {
  const label = wordAt(entry.data, 'printedLevel');
  const isPlaced = label === undefined || known.labels.has(label.toLowerCase());
  if (isPlaced || entry.collection !== 'salaries') return [];
  const near = nearest(label, known.labels);
  return [mistake('unknown-label', placeOf(entry, ['printedLevel']), label, near)];
}
