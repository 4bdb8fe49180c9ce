import type { FormFieldWords } from '#i18n/en.ts';
import type { Situation } from '#lib/pay/index.ts';
import type { Fields } from '#lib/url-state/codec.ts';
import { ChoiceField } from './choice-field.tsx';
import { NumberField } from './number-field.tsx';

/** The household and how its income is taxed. */
export function HouseholdFields({ person, fields, update, words: t }: Props) {
  const number = (name: 'children' | 'otherIncome' | 'rate') => (
    <NumberField
      id={fields[name].key}
      label={t[name]}
      unit={t.householdUnits[name]}
      hint={t[`${name}Hint`]}
      value={person[name]}
      field={fields[name]}
      expected={t.expected}
      onChange={(value) => update({ [name]: value })}
    />
  );
  return (
    <>
      <ChoiceField
        id="household"
        name="household"
        label={t.home}
        value={person.household}
        options={(['single', 'couple', 'lone-parent'] as const).map((home) => [
          home,
          t.homes[home],
        ])}
        onChange={(household) => update({ household })}
      />
      {number('children')}
      {number('otherIncome')}
      <ChoiceField
        id="tax"
        name="tax"
        label={t.tax}
        value={person.tax}
        options={(['scale', 'neutral', 'rate'] as const).map((tax) => [tax, t.taxes[tax]])}
        onChange={(tax) => update({ tax })}
      />
      {person.tax === 'rate' && number('rate')}
    </>
  );
}

type Person = Pick<Situation, 'household' | 'children' | 'otherIncome' | 'tax' | 'rate'>;

interface Props {
  person: Person;
  fields: Pick<Fields<Person>, 'children' | 'otherIncome' | 'rate'>;
  update: (change: Partial<Person>) => void;
  words: FormFieldWords;
}
