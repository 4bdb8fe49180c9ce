import type { Field } from '#lib/url-state/fields.ts';
import { useTypedNumber } from './use-typed-number.ts';

/** A labelled number. What is typed stays as typed; a value outside the field's bounds is told and changes nothing. */
export function NumberField({ id, label, hint, value, field, expected, onChange }: Props) {
  const { typed, wrong, type } = useTypedNumber({ value, onChange, ...readingOf(field) });
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        name={field.key}
        inputMode="decimal"
        autocomplete="off"
        value={typed}
        aria-invalid={wrong}
        aria-describedby={`${id}-hint`}
        onInput={(event) => type(event.currentTarget.value)}
      />
      <p id={`${id}-hint`} class={wrong ? 'hint wrong' : 'hint'}>
        {wrong ? expected(field.expected) : hint}
      </p>
    </div>
  );
}

/** How a field's number is read as typed, with a decimal comma or point, and shown. */
export const readingOf = (field: Field<number>) => ({
  read: (text: string) => field.parse(text.trim().replace(',', '.')),
  show: (value: number) => field.format(value),
});

interface Props {
  id: string;
  label: string;
  hint: string;
  value: number;
  field: Field<number>;
  /** The sentence for a value that is not understood. */
  expected: (expected: string) => string;
  onChange: (value: number) => void;
}
