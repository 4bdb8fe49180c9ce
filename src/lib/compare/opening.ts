import type { Gap } from '../salary/gap.ts';
import { gapBetween, payAt } from './pay-table.ts';
import { payLevels, type PayLevelId, type RoleView, type Skill } from './role-view.ts';
import { skillInSentence } from './skills.ts';
import { switchSkills } from './switch-skills.ts';

/**
 * What the first sentence about two roles says and no other pair's can: what each uses that the other does not, and how far
 * their pay is apart at one level. Mid level where both have it, else the lowest that both have, else none.
 */
export function opening(a: RoleView, b: RoleView): Opening {
  return { onlyFirst: telling(a, b), onlySecond: telling(b, a), pay: payApart(a, b) };
}

function payApart(a: RoleView, b: RoleView): Opening['pay'] {
  const level = (['mid', ...payLevels] as const).find((one) => payAt(a, one) && payAt(b, one));
  if (!level) return null;
  const [first, second] = [payAt(a, level), payAt(b, level)];
  const isFirstHigher = (gapBetween(first, second, 'gross')?.euros ?? 0) < 0;
  const [low, high] = isFirstHigher ? [second, first] : [first, second];
  const gross = gapBetween(low, high, 'gross');
  const net = gapBetween(low, high, 'net-month');
  return gross && net ? { level, higher: isFirstHigher ? 'first' : 'second', gross, net } : null;
}

/**
 * Up to three things that one role names and the other does not, in the guide's order: best products that the other has no
 * relative of, then any other product, then languages and methods, those that would not read well in a list last.
 */
function telling(role: RoleView, other: RoleView): string[] {
  const { keep, learn } = switchSkills(other, role);
  const [shared, foreign] = [new Set(keep), new Set(learn)];
  const rank = ({ name, kind }: Skill): number => {
    if (/,| (and|or|to) /.test(name)) return 3;
    if (kind === 'methods' || kind === 'languages') return 2;
    return foreign.has(name) ? 0 : 1;
  };
  return role.skills
    .filter(({ name }) => !shared.has(name))
    .map((skill) => ({ skill, rank: rank(skill) }))
    .sort((one, two) => one.rank - two.rank)
    .slice(0, 3)
    .map(({ skill }) => skillInSentence(skill));
}

export interface Opening {
  onlyFirst: string[];
  onlySecond: string[];
  /** How far the better paid role is above the other: gross euros a year and net euros a month. */
  pay: { level: PayLevelId; higher: 'first' | 'second'; gross: Gap; net: Gap } | null;
}
