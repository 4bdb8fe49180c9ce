import { readAmount } from '#lib/calculator/read-amount.ts';
import { fieldsOf, type Package } from '#lib/offer/index.ts';
import type { Field } from '#lib/url-state/fields.ts';
import { readingOf } from '../form/number-field.tsx';
import { Select } from '../form/select.tsx';
import { useTypedNumber, type TypedNumberProps } from '../form/use-typed-number.ts';
import type { CellProps } from './pair-row.tsx';

/** A gross amount a year, as people type it: `45,000`, `45k`, `3,750 a month`. */
export function AmountCell({ name, ...cell }: CellProps & { name: 'gross' | 'variable' }) {
  const { offer, words, slot } = cell;
  const field = fieldsOf[slot][name];
  const read = (text: string) => {
    const told = readAmount(text);
    if (!told) return undefined;
    const year = told.per === 'month' ? told.amount * offer.months : told.amount;
    return field.parse(field.format(year));
  };
  const show = (value: number) =>
    new Intl.NumberFormat(words.tag, { maximumFractionDigits: 2 }).format(value);
  return (
    <TypedCell
      {...cell}
      fieldKey={field.key}
      wrongText={words.notRead}
      typing={{
        value: offer[name],
        read,
        show,
        onChange: (value) => cell.change({ [name]: value }),
      }}
    />
  );
}

/** A number within the bounds of its field. */
export function NumberCell({ name, field, ...cell }: CellProps & NumberPart) {
  const { offer, words } = cell;
  return (
    <TypedCell
      {...cell}
      fieldKey={field.key}
      wrongText={words.expected(field.expected)}
      typing={{
        value: offer[name],
        ...readingOf(field),
        onChange: (value) => cell.change({ [name]: value }),
      }}
    />
  );
}

/** A choice from a few words. */
export function ChoiceCell({
  name,
  options,
  slot,
  offer,
  labelledBy,
  change,
}: CellProps & ChoicePart) {
  const { key } = fieldsOf[slot][name];
  return (
    <Select
      id={key}
      name={key}
      labelledBy={labelledBy}
      value={offer[name] as string}
      options={options}
      onChange={(value) => change({ [name]: value } as Partial<Package>)}
    />
  );
}

function TypedCell({ fieldKey, labelledBy, hintId, wrongText, typing }: CellProps & TypedPart) {
  const { typed, wrong, type, settle } = useTypedNumber(typing);
  const errorId = `${fieldKey}-error`;
  return (
    <>
      <input
        id={fieldKey}
        name={fieldKey}
        inputMode="decimal"
        autocomplete="off"
        value={typed}
        aria-labelledby={labelledBy}
        aria-invalid={wrong}
        aria-describedby={wrong ? errorId : hintId}
        onInput={(event) => type(event.currentTarget.value)}
        onBlur={settle}
      />
      {wrong && (
        <p id={errorId} class="hint wrong">
          {wrongText}
        </p>
      )}
    </>
  );
}

export type NumberName = {
  [Name in keyof Package]: Package[Name] extends number ? Name : never;
}[Exclude<keyof Package, 'gross' | 'variable'>];

interface NumberPart {
  name: NumberName;
  field: Field<number>;
}

interface ChoicePart {
  name: 'status' | 'basis';
  options: readonly (readonly [string, string])[];
}

interface TypedPart {
  fieldKey: string;
  wrongText: string;
  typing: TypedNumberProps;
}
