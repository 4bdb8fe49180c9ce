import type { LineWords } from '#i18n/payslip-lines.ts';
import { eurosAndCents, perCent } from '#lib/format.ts';
import { inCents, type LineId } from '#lib/pay/index.ts';
import type { SlipProps } from './part-props.ts';

/** The payslip of a month: each line with what it pays for, both parties' parts and its legal source. The lines add up. */
export function PayslipTable({ slip, words, lines }: SlipProps & { lines: Lines }) {
  const t = words.payslip;
  const month = inCents(slip, 'month');
  const money = (amount: number) => eurosAndCents(amount, words.tag);
  const cell = (amount: number, rate: number | null) => (
    <td class="figure">
      <data value={amount.toFixed(2)}>{amount === 0 ? '' : money(amount)}</data>
      {amount !== 0 && rate !== null && <span class="rate">{perCent(rate, 3, words.tag)}</span>}
    </td>
  );
  return (
    <section class="payslip" aria-labelledby="payslip-title">
      <h2 id="payslip-title">{t.title}</h2>
      <table>
        <caption class="visually-hidden">{t.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.line}</th>
            <th scope="col">{t.employee}</th>
            <th scope="col">{t.employer}</th>
          </tr>
        </thead>
        <tbody>
          {month.lines.map(({ id, base, employee, employeeRate, employer, employerRate }) => {
            const { name, explanation, source } = lines[id];
            return (
              <tr key={id} data-line={id}>
                <th scope="row">
                  <span class="name">
                    {name} {base !== null && <span class="rate">{t.base(money(base))}</span>}
                  </span>
                  <p class="explanation">
                    {explanation} <a href={source.url}>{source.title}</a>
                  </p>
                </th>
                {cell(employee, employeeRate)}
                {cell(employer, employerRate)}
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t.total}</th>
            <td class="figure">{money(month.employeeContributions)}</td>
            <td class="figure">{money(month.employerContributions)}</td>
          </tr>
          <tr>
            <th scope="row">{t.net}</th>
            <td class="figure">{money(month.net)}</td>
            <td />
          </tr>
          <tr>
            <th scope="row">{t.cost}</th>
            <td />
            <td class="figure">{money(month.cost)}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

type Lines = Record<LineId, LineWords>;
