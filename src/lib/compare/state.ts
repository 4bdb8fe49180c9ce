import { codec } from '../url-state/codec.ts';
import { choice, id, ids, number, type Field } from '../url-state/fields.ts';
import { payLevels, type PayLevelId } from './role-view.ts';

/** What a comparison's address keeps: `#roles=data-engineer,data-analyst&differences=only&training=4000`. */
export interface CompareState {
  /** Role ids in the reader's order. */
  roles: readonly string[];
  differences: 'all' | 'only';
  /** The move weighed: role ids, empty for the first one offered. */
  from: string;
  to: string;
  /** Level today, and level in the new job. */
  level: PayLevelId;
  newLevel: 'same' | PayLevelId;
  /** Euros. */
  training: number;
  /** Months without pay. */
  unpaid: number;
}

/** How each part of the state is read and written. The training costs a mid-priced bootcamp until the reader types. */
export const compareFields = {
  roles: ids('roles', 3),
  differences: choice('differences', ['all', 'only'], 'all'),
  from: id('from'),
  to: id('to'),
  level: choice('level', payLevels, 'mid'),
  newLevel: choice('new-level', ['same', ...payLevels], 'same'),
  training: number('training', 5_000, { min: 0, max: 200_000 }),
  unpaid: number('unpaid', 3, { min: 0, max: 60, step: 0.5 }),
} satisfies { [Name in keyof CompareState]: Field<CompareState[Name]> };

export const compareCodec = codec<CompareState>(compareFields);

/**
 * The roles to show: those asked for that exist, in their order; one alone is joined by the first role of `first` that differs,
 * none at all give `first`.
 */
export function pickedRoles(
  asked: readonly string[],
  known: ReadonlySet<string>,
  first: readonly string[],
): string[] {
  const picked = [...new Set(asked)].filter((id) => known.has(id)).slice(0, 3);
  if (picked.length >= 2) return picked;
  return picked.length === 0
    ? [...first]
    : [...picked, ...first.filter((id) => !picked.includes(id)).slice(0, 1)];
}

/**
 * The roles after the reader chose `id` at `place`. A role chosen twice changes places; an empty id takes the place away, unless
 * fewer than two would be left.
 */
export function withChoice(picked: readonly string[], place: number, id: string): string[] {
  if (id === '')
    return picked.length > 2 ? picked.filter((_, index) => index !== place) : [...picked];
  const next = [...picked];
  const before = next.indexOf(id);
  const displaced = next[place];
  if (before >= 0) {
    if (displaced === undefined) return next;
    next[before] = displaced;
  }
  next[Math.min(place, next.length)] = id;
  return next;
}
