import { breakEven, type BreakEven } from './switch.ts';
import { levelsOf, payAt } from './pay-table.ts';
import type { PayLevelId, RoleView } from './role-view.ts';
import type { CompareState } from './state.ts';

/** The moves that a comparison weighs: both ways between two roles; from the first to each of the others of three. */
export function movesBetween<Role>(roles: readonly Role[]): [Role, Role][] {
  const [first, ...others] = roles;
  if (first === undefined) return [];
  const out = others.map((other): [Role, Role] => [first, other]);
  const [only] = others;
  return only !== undefined && others.length === 1 ? [...out, [only, first]] : out;
}

/**
 * The move that the state asks for, worked out from the middles of the bands. A move, or a level, that is not to be had falls
 * back to the first that is. Null when the two roles of no move have pay.
 */
export function weigh(roles: readonly Movable[], state: Asked): Weighed | null {
  const moves = movesBetween(roles).filter(([from, to]) => worksOut(from) && worksOut(to));
  const asked = moves.find(([from, to]) => from.id === state.from && to.id === state.to);
  const move = asked ?? moves[0];
  if (!move) return null;
  const [from, to] = move;
  const levels = levelsWithMiddle(from);
  const newLevels = levelsWithMiddle(to);
  const level = nearest(levels, state.level);
  const newLevel = nearest(newLevels, state.newLevel === 'same' ? level : state.newLevel);
  const now = middleOf(from, level);
  const then = middleOf(to, newLevel);
  return {
    moves,
    from,
    to,
    levels,
    newLevels,
    level,
    newLevel,
    netGain: then.net - now.net,
    now: now.takeHome,
    then: then.takeHome,
    result: breakEven({
      now: now.takeHome,
      then: then.takeHome,
      training: state.training,
      unpaid: state.unpaid,
    }),
  };
}

/** A role with as much of its pay as a move needs, small enough to hand to a browser. */
export function movable({ id, name, plural, pay }: RoleView): Movable {
  return {
    id,
    name,
    plural,
    pay: levelsOf([{ pay }]).flatMap((level) => {
      const middle = payAt({ pay }, level)?.middle;
      return middle
        ? [{ level, net: middle['net-month'], takeHome: middle['take-home-month'] }]
        : [];
    }),
  };
}

const worksOut = (role: Movable): boolean => role.pay.length > 0;
const levelsWithMiddle = (role: Movable): PayLevelId[] => role.pay.map(({ level }) => level);
const nearest = (levels: readonly PayLevelId[], wanted: PayLevelId): PayLevelId =>
  levels.find((level) => level === wanted) ??
  levels.find((level) => level === 'mid') ??
  levels[0] ??
  'all';

function middleOf(role: Movable, level: PayLevelId): { net: number; takeHome: number } {
  return role.pay.find((pay) => pay.level === level) ?? { net: 0, takeHome: 0 };
}

type Asked = Pick<CompareState, 'from' | 'to' | 'level' | 'newLevel' | 'training' | 'unpaid'>;

/** `net` and `takeHome`: euros a month at the middle of the band, before and after tax. */
export interface Movable {
  id: string;
  name: string;
  plural: string;
  pay: { level: PayLevelId; net: number; takeHome: number }[];
}

/** Euros a month: `netGain` before tax, `now` and `then` after tax. */
export interface Weighed {
  /** Every move that can be weighed. */
  moves: [Movable, Movable][];
  from: Movable;
  to: Movable;
  /** The levels of each role that have pay, lowest first, and the one taken. */
  levels: PayLevelId[];
  newLevels: PayLevelId[];
  level: PayLevelId;
  newLevel: PayLevelId;
  netGain: number;
  now: number;
  then: number;
  result: BreakEven;
}
