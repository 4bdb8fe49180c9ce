import { originalLocale } from '../collections.ts';
import { placeOf } from '../entry-places.ts';
import type { ProseEntry } from '../entry.ts';
import { mistake, type Mistake } from '../mistake.ts';
import { wordAt } from '../raw.ts';
import { startOf } from '../source-file.ts';

const idForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** File names that make no id, do not follow the role's name, belong to no original, or leave a role without a question. */
export function checkFileNames(entries: ProseEntry[]): Mistake[] {
  const originals = new Set(
    entries.filter(({ locale }) => locale === originalLocale).map((entry) => key(entry)),
  );
  return entries.flatMap((entry) => {
    if (!idForm.test(entry.id)) {
      return [mistake('file-name', startOf(entry.file), entry.id, idFrom(entry.id))];
    }
    if (!originals.has(key(entry))) {
      return [mistake('no-original', startOf(entry.file), entry.collection, entry.id)];
    }
    return misnamed(entry);
  });
}

/** Roles that no question belongs to. */
export function checkQuestions(entries: ProseEntry[]): Mistake[] {
  const asked = new Set(
    entries
      .filter(({ collection }) => collection === 'faq')
      .map(({ data }) => wordAt(data, 'role')),
  );
  return entries
    .filter(({ collection, locale }) => collection === 'roles' && locale === originalLocale)
    .filter(({ id }) => !asked.has(id))
    .map((entry) => mistake('no-question', placeOf(entry, ['name']), entry.id));
}

/** `Machine Learning Engineer` → `machine-learning-engineer`. */
export const idFrom = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

function misnamed(entry: ProseEntry): Mistake[] {
  const name = wordAt(entry.data, 'name');
  const isNamed = entry.collection === 'roles' && entry.locale === originalLocale;
  if (!isNamed || !name || idFrom(name) === entry.id) return [];
  return [mistake('other-name', placeOf(entry, ['name']), name, idFrom(name), entry.id)];
}

const key = ({ collection, id }: ProseEntry) => `${collection}/${id}`;
