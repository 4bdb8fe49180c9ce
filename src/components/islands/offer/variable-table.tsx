import { euros } from '#lib/format.ts';
import { printed, weigh, type Package } from '#lib/offer/index.ts';
import { ChoiceField } from '../form/choice-field.tsx';
import type { PartProps } from './part-props.ts';
import { FigureCells, OfferHead } from './table-parts.tsx';

/** What is left with nothing, four fifths and all of the variable paid, and which of them the other figures count. */
export function VariableTable({
  state,
  packages,
  update,
  words,
}: PartProps & { packages: readonly Package[] }) {
  const t = words.variable;
  if (packages.every(({ variable }) => variable === 0)) return null;
  return (
    <section class="variable" aria-labelledby="variable-title">
      <h2 id="variable-title">{t.title}</h2>
      <ChoiceField
        id="paid"
        name="paid"
        label={t.paid}
        value={state.paid}
        options={shares.map((share) => [share, t.shares[share]])}
        onChange={(paid) => update({ paid })}
      />
      <table class="offer-table">
        <caption class="quiet small">{t.caption}</caption>
        <OfferHead offers={packages.length} words={words} />
        <tbody>
          {shares.map((share) => {
            const kept = packages.map((one) => printed(weigh(one, state, Number(share))).kept);
            return (
              <tr
                key={share}
                data-row={`paid-${share}`}
                class={share === state.paid ? 'counted' : undefined}
              >
                <th scope="row">{t.row[share]}</th>
                <FigureCells values={kept} write={(amount) => euros(amount, words.tag)} />
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

const shares = ['0', '80', '100'] as const;
