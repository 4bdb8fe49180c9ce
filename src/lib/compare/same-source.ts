import { gap, type Gap } from '../salary/gap.ts';
import { levelsOf, payAt } from './pay-table.ts';
import type { LevelPay, PayLevelId, RoleView } from './role-view.ts';

/**
 * What the sources say that price all of the roles at one level: comparisons on one footing, which no difference between
 * recruiters distorts. By level, then in the order of the first role's sources. Empty when no source prices them all.
 */
export function sameSource(roles: readonly Pick<RoleView, 'pay'>[]): SameSource[] {
  return levelsOf(roles).flatMap((level) => {
    const voicesOf = roles.map((role) => payAt(role, level)?.voices ?? []);
    return (voicesOf[0] ?? []).flatMap(({ source }) => {
      const voices = voicesOf.flatMap((all) => all.find((voice) => voice.source === source) ?? []);
      if (voices.length < roles.length) return [];
      const [first] = voices;
      const gaps = voices.map((voice) => (first && voice !== first ? gap(first, voice) : null));
      return [{ level, source, voices, gaps }];
    });
  });
}

/** `voices` and `gaps` have an entry a role; the first role's gap is null, as is one to a range with an open end. */
export interface SameSource {
  level: PayLevelId;
  source: string;
  voices: LevelPay['voices'];
  gaps: (Gap | null)[];
}
