import type { CompareWords } from '#i18n/en.ts';
import { withChoice, type CompareState } from '#lib/compare/state.ts';
import { ChoiceField } from '../form/choice-field.tsx';

/** Which roles to compare. */
export function Picks({ roles, picked, update, words }: Props) {
  const t = words.form;
  return (
    <form class="compare-picks no-print" onSubmit={(event) => event.preventDefault()}>
      {[0, 1, 2].map((place) => (
        <ChoiceField
          key={place}
          id={`role-${place + 1}`}
          name={`role-${place + 1}`}
          label={t.pick(place)}
          value={picked[place] ?? ''}
          options={place === 2 ? [['', t.none] as const, ...roles] : roles}
          onChange={(id) => update({ roles: withChoice(picked, place, id) })}
        />
      ))}
    </form>
  );
}

interface Props {
  roles: readonly (readonly [string, string])[];
  picked: readonly string[];
  update: (change: Partial<CompareState>) => void;
  words: CompareWords;
}
