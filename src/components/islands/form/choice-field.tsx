/** A labelled choice from a few words. */
export function ChoiceField<Word extends string>({
  id,
  name,
  label,
  value,
  options,
  hideLabel = false,
  onChange,
}: Props<Word>) {
  return (
    <div class="field">
      <label for={id} class={hideLabel ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <select
        id={id}
        name={name}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value as Word)}
      >
        {options.map(([word, text]) => (
          <option key={word} value={word} selected={word === value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

interface Props<Word extends string> {
  id: string;
  name: string;
  label: string;
  value: Word;
  options: readonly (readonly [Word, string])[];
  hideLabel?: boolean;
  onChange: (value: Word) => void;
}
