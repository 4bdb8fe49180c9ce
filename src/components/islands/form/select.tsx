/** A choice from a few words, without its label. */
export function Select<Word extends string>({
  id,
  name,
  labelledBy,
  value,
  options,
  onChange,
}: SelectProps<Word>) {
  return (
    <select
      id={id}
      name={name}
      aria-labelledby={labelledBy}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value as Word)}
    >
      {options.map(([word, text]) => (
        <option key={word} value={word} selected={word === value}>
          {text}
        </option>
      ))}
    </select>
  );
}

export interface SelectProps<Word extends string> {
  id: string;
  name: string;
  /** Ids of what names it, where no `<label>` does. */
  labelledBy?: string;
  value: Word;
  options: readonly (readonly [Word, string])[];
  onChange: (value: Word) => void;
}
