import { questionnaireFaults, type KnownRole } from '#lib/choose/index.ts';
import { statementsSchema } from '#lib/content/schema.ts';
import { placeOf, placeOfKey } from '../entry-places.ts';
import type { Entry } from '../entry.ts';
import type { Known } from '../known.ts';
import { mistake, type Mistake } from '../mistake.ts';
import { listAt, matches, valueAt, wordAt } from '../raw.ts';
import { unknownId } from './references.ts';

/** What statements.yaml names that no guide has, and weights out of balance. Nothing while its form is wrong: that is told first. */
export function checkQuestionnaire(entries: readonly Entry[], known: Known): Mistake[] {
  const roles = entries.filter(({ collection }) => collection === 'roles').map(knownRole);
  return entries
    .filter(({ collection }) => collection === 'statements')
    .flatMap((entry) => {
      const { data } = statementsSchema.safeParse(entry.data);
      const faults = data ? questionnaireFaults(data, roles) : [];
      return faults.flatMap(({ path, sentence, unknownRole }) => {
        // Weights stand behind the role they are about.
        const isWeight = typeof valueAt(entry.data, path) === 'number';
        const place = (isWeight ? placeOfKey : placeOf)(entry, path);
        return unknownRole
          ? unknownId('role', unknownRole, place, known)
          : [mistake('questionnaire', place, sentence)];
      });
    });
}

const knownRole = ({ id = '', data }: Entry): KnownRole => ({
  id,
  waysIn: listAt(data, 'training', 'waysIn').flatMap((one) => wordAt(one, 'from') ?? []),
  skills: Object.keys((valueAt(data, ['skills']) ?? {}) as object).flatMap((kind) =>
    matches(data, `skills.${kind}.*`).flatMap(({ value }) =>
      typeof value === 'string' ? value : [],
    ),
  ),
});
