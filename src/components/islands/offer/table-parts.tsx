import type { OfferWords } from '#i18n/offer.ts';

/** The head of a table with a column for each offer and, where there are two, their difference. */
export function OfferHead({ offers, words }: { offers: number; words: OfferWords }) {
  return (
    <thead>
      <tr>
        <td />
        {words.names.slice(0, offers).map((name) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
        {offers > 1 && <th scope="col">{words.table.difference}</th>}
      </tr>
    </thead>
  );
}

/** A cell for each offer and one for the second less the first. `write` prints an amount. */
export function FigureCells({ values, write }: { values: readonly number[]; write: Write }) {
  const [first, second] = values;
  const difference =
    first === undefined || second === undefined
      ? undefined
      : Math.round((second - first) * 100) / 100;
  return (
    <>
      {values.map((value, place) => (
        <td key={place} class="figure">
          <data value={value.toFixed(2)}>{withMinus(write(value))}</data>
        </td>
      ))}
      {difference !== undefined && (
        <td class="figure difference">
          <data value={difference.toFixed(2)}>{signed(difference, write)}</data>
        </td>
      )}
    </>
  );
}

function signed(difference: number, write: Write): string {
  if (difference === 0) return '=';
  return withMinus(difference > 0 ? `+${write(difference)}` : write(difference));
}

/** With a true minus, as wide as a plus. */
const withMinus = (text: string): string => text.replace('-', '−');

type Write = (value: number) => string;
