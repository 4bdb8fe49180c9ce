import type { CalculatorWords } from '#i18n/calculator.ts';
import { outputAmounts, outputs, type OutputName } from '#lib/calculator/outputs.ts';
import { euros, eurosAndCents, perCent, plainNumber } from '#lib/format.ts';
import type { Payslip } from '#lib/pay/index.ts';
import type { SlipProps } from './part-props.ts';

/**
 * The amounts, month and year side by side; each an `<output>` whose `<data>` holds the figure to the cent. Thirteen voices
 * would talk over each other, so one sentence speaks for them all: `spokenResult`.
 */
export function Results({ slip, words }: SlipProps) {
  const t = words.results;
  const values = outputs(slip);
  const { tax, months } = slip.situation;
  const figure = (name: OutputName) => (
    <output name={name} aria-live="off">
      <data value={values[name].toFixed(2)}>
        {name === 'tax-rate'
          ? perCent(values[name], 2, words.tag)
          : eurosAndCents(values[name], words.tag)}
      </data>
    </output>
  );
  return (
    <section class="results" aria-labelledby="result-title">
      <h2 id="result-title" class="visually-hidden">
        {t.title}
      </h2>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{t.month}</th>
            <th scope="col">{t.year}</th>
          </tr>
        </thead>
        <tbody>
          {outputAmounts.map((name) => (
            <tr key={name} class={name}>
              <th scope="row">
                {t[name]}
                {name === 'tax' && (
                  <span class="how">
                    {t.how[tax]}, {figure('tax-rate')} {t.ofTaxable}
                  </span>
                )}
              </th>
              <td class="figure">{figure(`${name}-month`)}</td>
              <td class="figure">{figure(`${name}-year`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {months !== 12 && <p class="quiet small">{t.months(plainNumber(months, words.tag))}</p>}
    </section>
  );
}

/** The result in one sentence, for those who listen to the page. */
export function spokenResult(slip: Payslip, words: CalculatorWords): string {
  const month = (year: number) => euros(year / slip.situation.months, words.tag);
  return words.results.said(month(slip.takeHome), month(slip.net), month(slip.cost));
}
