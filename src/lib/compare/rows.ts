import { euroRange } from '../format.ts';
import type { RoleView } from './role-view.ts';

/** The comparison of two or three roles as rows of a table: one dimension a row, one cell a role, differences first. */
export function compareRoles(roles: readonly RoleView[], words: ComparisonWords): ComparisonRow[] {
  const text = (id: string, name: string, read: (role: RoleView) => string): ComparisonRow =>
    row(id, name, roles.map(read));
  const rows = [
    text('purpose', words.purpose, (role) => role.purpose),
    text('output', words.output, (role) => role.output),
    text('coreSkills', words.coreSkills, (role) => role.coreSkills),
    text('tools', words.tools, (role) => role.mainTools),
    text('profile', words.profile, (role) => role.profile),
    ...payRows(roles, words),
    text('time', words.time, (role) =>
      role.timeToEmployable ? words.months(...role.timeToEmployable) : words.notKnown,
    ),
  ];
  return [...rows.filter((one) => !one.same), ...rows.filter((one) => one.same)];
}

/** Gross a year and net a month at each level that any of the roles has. */
function payRows(roles: readonly RoleView[], words: ComparisonWords): ComparisonRow[] {
  const levels = (['junior', 'mid', 'senior', 'lead', 'all'] as const).filter((level) =>
    roles.some((role) => role.pay.some((pay) => pay.level === level)),
  );
  return levels.map((level) =>
    row(
      `pay-${level}`,
      `${words.pay} · ${words.levels[level]}`,
      roles.map((role) => {
        const pay = role.pay.find((one) => one.level === level);
        if (!pay) return words.notKnown;
        return `${euroRange(...pay.worked.gross, pay.openTop)} ${words.gross}; ${euroRange(...pay.worked['net-month'], pay.openTop)} ${words.netMonth}`;
      }),
    ),
  );
}

const row = (id: string, name: string, cells: string[]): ComparisonRow => ({
  id,
  name,
  cells,
  same: new Set(cells).size === 1,
});

export interface ComparisonRow {
  id: string;
  name: string;
  cells: string[];
  /** Whether all roles say the same. */
  same: boolean;
}

export interface ComparisonWords {
  purpose: string;
  output: string;
  coreSkills: string;
  tools: string;
  profile: string;
  pay: string;
  gross: string;
  netMonth: string;
  time: string;
  notKnown: string;
  levels: Record<RoleView['pay'][number]['level'], string>;
  months: (from: number | null, to: number | null) => string;
}
