import { useEffect, useState } from 'preact/hooks';
import type { Field } from '#lib/url-state/fields.ts';

/** A labelled number. What is typed stays as typed; a value outside the field's bounds is told and changes nothing. */
export function NumberField({ id, label, hint, value, field, expected, onChange }: Props) {
  const [typed, setTyped] = useState(String(value));
  const understood = field.parse(typed.trim().replace(',', '.'));

  useEffect(() => {
    if (understood !== value) setTyped(field.format(value));
    // Only a value from outside, such as a changed address, overwrites what is typed.
  }, [value]);

  const wrong = understood === undefined;
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
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          const next = field.parse(event.currentTarget.value.trim().replace(',', '.'));
          if (next !== undefined) onChange(next);
        }}
      />
      <p id={`${id}-hint`} class={wrong ? 'hint wrong' : 'hint'}>
        {wrong ? expected(field.expected) : hint}
      </p>
    </div>
  );
}

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
