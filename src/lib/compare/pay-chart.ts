import { euroAxis, positionOn, type EuroAxis } from '../salary/euro-axis.ts';
import type { ChartFrame } from '../salary/range-chart.ts';
import { fitted, textWidth } from '../salary/text-width.ts';
import { levelsOf, payAt } from './pay-table.ts';
import type { LevelPay, PayLevelId, RoleView } from './role-view.ts';

/**
 * Lays out the bands of some roles on one euro axis: a group a level, in it a bar a role, and through each bar a fine line from
 * the lowest to the highest figure that any source prints. The names of level and role stand in two columns to the left when that
 * leaves the bars half of the width, else above what they name. Plain coordinates in the units of `frame`, y growing downwards.
 * Null when nothing has a bound.
 */
export function payChart(
  roles: readonly Charted[],
  nameOf: (level: PayLevelId) => string,
  frame: ChartFrame,
): PayChart | null {
  const { fontSize } = frame;
  const levels = levelsOf(roles);
  const widest = (names: string[]) =>
    Math.max(0, ...names.map((name) => textWidth(name, frame))) + fontSize;
  const column = widest(levels.map(nameOf));
  const gutter = column + widest(roles.map(({ name }) => name));
  const namesAside = gutter <= frame.width / 2;
  const axis = euroAxis(
    endsOf(roles),
    { left: namesAside ? gutter : 0, right: frame.width },
    frame,
  );
  if (axis === null) return null;
  const lane = 1.5 * fontSize;
  let y = fontSize / 2;
  const groups = levels.map((level): ChartGroup => {
    const name = { text: nameOf(level), x: 0, y: baseline(y + lane / 2, fontSize) };
    if (!namesAside) y += lane;
    const bars = roles.flatMap((role, place): PayBar[] => {
      const pay = payAt(role, level);
      if (!pay) return [];
      const top = y;
      const middle = top + (namesAside ? lane / 2 : 1.5 * lane - fontSize / 4);
      y = middle + lane / 2 + (namesAside ? 0 : fontSize / 3);
      return [
        {
          ...layBar(pay, axis, fontSize),
          place,
          middle,
          top: middle - fontSize / 2,
          height: fontSize,
          name: {
            text: fitted(role.name, frame.width, frame),
            x: namesAside ? column : 0,
            y: baseline(namesAside ? middle : top + lane / 2, fontSize),
          },
        },
      ];
    });
    y += fontSize;
    return { level, name, bars };
  });
  const tickY = y + 1.25 * fontSize;
  return { width: frame.width, height: y + 2 * fontSize, axis, bottom: y, tickY, groups };
}

/** Every gross a year that is drawn. */
function endsOf(roles: readonly Charted[]): number[] {
  return roles
    .flatMap(({ pay }) => pay)
    .flatMap(({ worked, lowest, highest }) => [...worked.gross, lowest, highest])
    .filter((end) => end !== null);
}

/** A missing end runs to the end of the axis; an open top gets a tip beyond. */
function layBar({ worked, openTop, lowest, highest }: LevelPay, axis: EuroAxis, fontSize: number) {
  const at = (euros: number | null, end: number) =>
    euros === null ? end : positionOn(axis, euros);
  const [min, max] = worked.gross;
  const x1 = at(min, axis.left);
  const x2 = at(max, axis.right);
  const openEnd = openTop || max === null;
  // The axis keeps at least one font size free beyond each end, so the tip stays in the frame.
  const tip = openEnd ? x2 + fontSize / 2 : x2;
  const spread = { x1: Math.min(x1, at(lowest, x1)), x2: Math.max(x2, at(highest, x2)) };
  return { x1, x2, tip, openEnd, spread };
}

/** The baseline that centres digits and capitals on `middle`. */
const baseline = (middle: number, fontSize: number): number => middle + 0.35 * fontSize;

type Charted = Pick<RoleView, 'name' | 'pay'>;

export interface PayChart {
  width: number;
  height: number;
  axis: EuroAxis;
  /** Where the grid lines end. */
  bottom: number;
  /** Baseline of the tick labels. */
  tickY: number;
  groups: ChartGroup[];
}

export interface ChartGroup {
  level: PayLevelId;
  name: Placed;
  bars: PayBar[];
}

/** From `x1` to `x2`; an open end points at `tip`. `place` is the role's place among those compared. */
export interface PayBar {
  place: number;
  name: Placed;
  x1: number;
  x2: number;
  tip: number;
  openEnd: boolean;
  /** What the sources print, from the lowest to the highest figure. */
  spread: { x1: number; x2: number };
  top: number;
  middle: number;
  height: number;
}

/** A text by the start of its baseline. */
interface Placed {
  text: string;
  x: number;
  y: number;
}
