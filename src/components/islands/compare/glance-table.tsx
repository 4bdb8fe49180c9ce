import { glance } from '#lib/compare/glance.ts';
import type { PartProps } from './part-props.ts';
import { RoleCell, RoleHead } from './role-columns.tsx';

/** The roles in the dimensions in which their data compares them, one a row; on a narrow screen each row becomes a block. */
export function GlanceTable({ roles, words, paths }: PartProps) {
  const t = words.glance;
  return (
    <table class="comparison" role="table">
      <RoleHead roles={roles} guides={paths.roles} />
      <tbody role="rowgroup">
        {glance(roles, t).map((row) => (
          <tr key={row.id} role="row" class={row.same ? 'shared' : undefined} data-row={row.id}>
            <th scope="row" role="rowheader">
              {t.rows[row.id]}
            </th>
            {row.cells.map((lines, place) => (
              <RoleCell key={roles[place]?.id} roles={roles} place={place}>
                {lines.map((line) => (
                  <span key={line} class="line">
                    {line}
                  </span>
                ))}
              </RoleCell>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
