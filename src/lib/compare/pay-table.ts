import { gap, type Gap } from '../salary/gap.ts';
import { payLevels, type LevelPay, type PayLevelId, type RoleView } from './role-view.ts';

/**
 * Pay level by level: a row a role, each with its distance to the first role that has this level. Levels that no role has are left
 * out; a role without a level has null there.
 *
 * Distances are between the middles of the bands: gross at the midpoint, and what the payslip makes of that gross.
 */
export function payTable(roles: readonly Paid[]): PayLevel[] {
  return levelsOf(roles).map((level) => {
    const pays = roles.map((role) => payAt(role, level));
    const first = pays.find((pay) => pay !== null);
    return {
      level,
      rows: pays.map((pay) =>
        pay === null
          ? null
          : {
              pay,
              cells: payAmounts.map((amount) => ({
                amount,
                ends: pay.worked[amount],
                gap: pay === first ? null : gapBetween(first, pay, amount),
              })),
            },
      ),
    };
  });
}

/** The levels that at least one of the roles has, lowest first. */
export function levelsOf(roles: readonly Paid[]): PayLevelId[] {
  return payLevels.filter((level) => roles.some((role) => payAt(role, level) !== null));
}

/** The pay of a role at a level; null where it has no band there. */
export function payAt(role: Paid, level: PayLevelId): LevelPay | null {
  return role.pay.find((pay) => pay.level === level) ?? null;
}

/** How far the middle of the second band is above that of the first; null where a middle is not known. */
export function gapBetween(
  first: Middled | null | undefined,
  second: Middled | null | undefined,
  amount: PayAmount,
): Gap | null {
  const from = first?.middle?.[amount] ?? null;
  const to = second?.middle?.[amount] ?? null;
  return gap({ min: from, max: from }, { min: to, max: to });
}

/** Gross and cost in euros a year, net and after tax in euros a month. */
export const payAmounts = ['gross', 'net-month', 'take-home-month', 'cost'] as const;

type Paid = Pick<RoleView, 'pay'>;
type Middled = Pick<LevelPay, 'middle'>;
type PayAmount = (typeof payAmounts)[number];

export interface PayLevel {
  level: PayLevelId;
  /** A role each, in the order given. */
  rows: (PayRow | null)[];
}

export interface PayRow {
  pay: LevelPay;
  /** `gap`: to the first role that has this level; null for that role itself. */
  cells: {
    amount: (typeof payAmounts)[number];
    ends: [number | null, number | null];
    gap: Gap | null;
  }[];
}
