import { payAmounts, payTable, type PayRow } from '#lib/compare/pay-table.ts';
import { euroRange } from '#lib/format.ts';
import { GapBelow } from './gap-below.tsx';
import type { PartProps } from './part-props.ts';
import { RoleMark } from './role-columns.tsx';

/** Pay as a table: a group a level, in it a row a role; the four amounts with the gap below, then how far the sources disagree. */
export function PayTable({ roles, words }: Pick<PartProps, 'roles' | 'words'>) {
  const t = words.pay;
  return (
    <div class="pay-room">
      <table class="pay-table" role="table">
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell" />
            {payAmounts.map((amount) => (
              <th key={amount} scope="col" role="columnheader">
                {t.amounts[amount]}
              </th>
            ))}
            <th scope="col" role="columnheader">
              {t.sources}
            </th>
          </tr>
        </thead>
        {payTable(roles).map(({ level, rows }) => (
          <tbody key={level} role="rowgroup" data-level={level}>
            <tr role="row" class="level">
              <th colSpan={payAmounts.length + 2} scope="rowgroup" role="rowheader">
                {words.levels[level]}
              </th>
            </tr>
            {roles.map((role, place) => (
              <tr key={role.id} role="row" data-role={role.id}>
                <th scope="row" role="rowheader">
                  <RoleMark place={place} />
                  {role.name}
                </th>
                <RoleCells row={rows[place] ?? null} words={words} />
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function RoleCells({ row, words }: { row: PayRow | null; words: PartProps['words'] }) {
  const t = words.pay;
  if (row === null)
    return (
      <td colSpan={payAmounts.length + 1} role="cell" class="quiet">
        {words.glance.notKnown}
      </td>
    );
  return (
    <>
      {row.cells.map(({ amount, ends, gap }) => (
        <td key={amount} role="cell" data-name={t.amounts[amount]} data-amount={amount}>
          <span class="figure line">{euroRange(...ends, row.pay.openTop, words.tag)}</span>
          <GapBelow gap={gap} words={words} />
        </td>
      ))}
      <td role="cell" data-name={t.sources} class="voices">
        {t.voices(row.pay.voices.length, row.pay.spread).map((line) => (
          <span key={line} class="line">
            {line}
          </span>
        ))}
      </td>
    </>
  );
}
