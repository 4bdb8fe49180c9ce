import type { Gap } from '../salary/gap.ts';
import { gapBetween, payAt } from './pay-table.ts';
import { payLevels, type PayLevelId, type RoleView, type Skill } from './role-view.ts';
import { inSentence } from './skills.ts';
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
 * Up to three things that one role names and the other does not: best those that the other has no relative of, products before
 * methods, in the guide's order. Methods are written to stand inside a sentence.
 */
function telling(role: RoleView, other: RoleView): string[] {
  const { deepen, learn } = switchSkills(other, role);
  const foreign = new Set(learn);
  const related = new Set(deepen.map(({ name }) => name));
  const ranked = [foreign, related].flatMap((names) => {
    const own = role.skills.filter(({ name }) => names.has(name));
    return [...own.filter(isProduct), ...own.filter((skill) => !isProduct(skill))];
  });
  return ranked.slice(0, 3).map(inSentence);
}

const isProduct = ({ kind }: Skill): boolean => kind !== 'methods' && kind !== 'languages';

export interface Opening {
  onlyFirst: string[];
  onlySecond: string[];
  /** How far the better paid role is above the other: gross euros a year and net euros a month. */
  pay: { level: PayLevelId; higher: 'first' | 'second'; gross: Gap; net: Gap } | null;
}
