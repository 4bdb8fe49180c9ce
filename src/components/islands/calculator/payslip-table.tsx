import { eurosAndCents, perCent } from '#lib/format.ts';
import { inCents, lineSources, type PayLine } from '#lib/pay/index.ts';
import type { SlipProps } from './calculator.tsx';

/** The payslip of a month: each line with what it pays for, both parties' parts and its legal source. The lines add up. */
export function PayslipTable({ slip, words }: SlipProps) {
  const t = words.payslip;
  const month = inCents(slip, 'month');
  const money = (amount: number) => (amount === 0 ? '' : eurosAndCents(amount, words.tag));
  return (
    <section class="payslip" aria-labelledby="payslip-title">
      <h2 id="payslip-title">{t.title}</h2>
      <table>
        <caption class="quiet small">{t.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.line}</th>
            <th scope="col">{t.employee}</th>
            <th scope="col">{t.employer}</th>
          </tr>
        </thead>
        <tbody>
          {month.lines.map((line) => {
            const [name, explanation] = words.lines[line.id];
            const source = lineSources[line.id];
            return (
              <tr key={line.id} data-line={line.id}>
                <th scope="row">
                  {name} <span class="rate">{rates(line, words.tag)}</span>
                  <span class="explanation">
                    {explanation} <a href={source.url}>{source.title}</a>
                  </span>
                </th>
                <td class="figure">
                  <data value={line.employee.toFixed(2)}>{money(line.employee)}</data>
                </td>
                <td class="figure">
                  <data value={line.employer.toFixed(2)}>{money(line.employer)}</data>
                </td>
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
        </tfoot>
      </table>
    </section>
  );
}

/** `8.55 % + 6.9 % of €3,750.00`, as far as the line has them. */
function rates({ base, employeeRate, employerRate }: PayLine, tag: string): string {
  const parts = [employeeRate, employerRate]
    .filter((rate) => rate !== null && rate !== 0)
    .map((rate) => perCent(rate ?? 0, 2, tag));
  return parts.length === 0 || base === null
    ? ''
    : `${parts.join(' + ')} × ${eurosAndCents(base, tag)}`;
}
