import { eurosAndCents, euros, perCent } from '#lib/format.ts';
import { outputs, type AmountName, type OutputName } from '#lib/calculator/outputs.ts';
import type { SlipProps } from './calculator.tsx';

/**
 * The amounts, month and year side by side; each an `<output>` whose `<data>` holds the figure to the cent. Thirteen voices
 * would talk over each other, so one sentence announces them all.
 */
export function Results({ slip, words }: SlipProps) {
  const t = words.results;
  const values = outputs(slip);
  const figure = (name: OutputName) => (
    <output name={name} aria-live="off">
      <data value={values[name].toFixed(2)}>
        {name === 'tax-rate' ? perCent(values[name], 1, words.tag) : euros(values[name], words.tag)}
      </data>
    </output>
  );
  const rows: AmountName[] = ['gross', 'net', 'taxable', 'tax', 'take-home', 'cost'];
  return (
    <section class="results" aria-labelledby="result-title">
      <h2 id="result-title">{t.title}</h2>
      <p class="answer-line">
        <span class="quiet">{t['take-home']}</span>
        <span class="big figure" aria-hidden="true">
          {eurosAndCents(values['take-home-month'], words.tag)}
        </span>
        <span class="quiet">{words.per.month}</span>
      </p>
      <p class="visually-hidden" role="status">
        {t.announced(
          euros(values['take-home-month'], words.tag),
          euros(values['net-month'], words.tag),
          euros(values['gross-year'], words.tag),
          euros(values['cost-year'], words.tag),
        )}
      </p>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{t.month}</th>
            <th scope="col">{t.year}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((name) => (
            <tr key={name} class={name}>
              <th scope="row">{t[name]}</th>
              <td class="figure">{figure(`${name}-month`)}</td>
              <td class="figure">{figure(`${name}-year`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="quiet small">
        {taxSentence(slip, words)} <span class="visually-hidden">{figure('tax-rate')}</span>
        {slip.situation.months !== 12 && t.months(String(slip.situation.months))}
      </p>
    </section>
  );
}

function taxSentence({ situation, taxRate }: SlipProps['slip'], words: SlipProps['words']): string {
  return words.results.how[situation.tax](perCent(taxRate, 1, words.tag));
}
