import { readAmount } from '#lib/calculator/read-amount.ts';
import { plainNumber } from '#lib/format.ts';
import type { Field } from '#lib/url-state/fields.ts';
import { useTypedNumber } from './use-typed-number.ts';

/**
 * A labelled number, its unit beside it. What is typed stays as typed; a value outside the field's bounds is told and changes
 * nothing.
 */
export function NumberField({ id, label, unit, hint, value, field, expected, onChange }: Props) {
  const { typed, wrong, type } = useTypedNumber({ value, onChange, ...readingOf(field) });
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <span class="unit-box">
        <input
          id={id}
          name={field.key}
          inputMode="decimal"
          autocomplete="off"
          value={typed}
          aria-invalid={wrong}
          aria-describedby={`${id}-unit ${id}-hint`}
          onInput={(event) => type(event.currentTarget.value)}
        />
        <span id={`${id}-unit`} class="unit">
          {unit}
        </span>
      </span>
      <p id={`${id}-hint`} class={wrong ? 'hint wrong' : 'hint'}>
        {wrong ? expected(field.expected) : hint}
      </p>
    </div>
  );
}

/**
 * How a field's number is read as typed, and shown. A mark before three digits parts thousands (`6,000` euros) unless only a decimal
 * fits the field (`2.125` per cent); a per-cent sign and spaces are passed over.
 */
export const readingOf = (field: Field<number>) => ({
  read(text: string) {
    const plain = text.replace(/[\s%]/g, '');
    const readings = [plain.replace(',', '.'), String(readAmount(plain)?.amount)];
    if (/[.,]\d{3}(?!\d)/.test(plain)) readings.reverse();
    return readings.map((reading) => field.parse(reading)).find((value) => value !== undefined);
  },
  // Three decimals would read as thousands; a fourth tells them apart.
  show: (value: number) =>
    Number.isInteger(value)
      ? plainNumber(value)
      : field.format(value).replace(/\.\d{3}$/, (decimals) => `${decimals}0`),
});

interface Props {
  id: string;
  label: string;
  /** What the number counts: `%`, `months`. */
  unit?: string;
  hint: string;
  value: number;
  field: Field<number>;
  /** The sentence for a value that is not understood. */
  expected: (expected: string) => string;
  onChange: (value: number) => void;
}
