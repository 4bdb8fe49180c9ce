import { euroRange } from '../format.ts';
import { dimensions, type Dimension, type RoleView } from './role-view.ts';

/**
 * The differences at a glance: one dimension a row, one cell a role. Rows in which the roles differ come first, in the order of
 * `dimensions` with pay and time to employable before the profile; rows in which they agree come last.
 */
export function glance(roles: readonly RoleView[], words: GlanceWords): GlanceRow[] {
  const rows = order.map((id): GlanceRow => {
    const cells = roles.map((role) => cellsOf(role, id, words));
    return { id, cells, same: new Set(cells.map((cell) => cell.join('\n'))).size === 1 };
  });
  return [...rows.filter((row) => !row.same), ...rows.filter((row) => row.same)];
}

const order = [...dimensions.slice(0, -1), 'pay', 'time', 'profile'] as const;

function cellsOf(role: RoleView, id: GlanceRow['id'], words: GlanceWords): string[] {
  switch (id) {
    case 'pay':
      return role.pay.length === 0
        ? [words.notKnown]
        : role.pay.map(
            ({ level, worked, openTop }) =>
              `${words.levels[level]} ${euroRange(...worked.gross, openTop)}`,
          );
    case 'time':
      return [role.time ? words.span(...role.time.months) : words.notKnown];
    default:
      return [role[id]];
  }
}

export interface GlanceRow {
  id: Dimension | 'pay' | 'time';
  /** A role each, in the order given; a cell is one or more lines. */
  cells: string[][];
  /** Whether all roles say the same. */
  same: boolean;
}

export interface GlanceWords {
  levels: Record<RoleView['pay'][number]['level'], string>;
  /** Months, either end open. */
  span: (from: number | null, to: number | null) => string;
  notKnown: string;
}
