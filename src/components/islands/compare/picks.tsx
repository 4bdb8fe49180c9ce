import type { CompareWords } from '#i18n/en/compare.ts';
import { withChoice, type CompareState } from '#lib/compare/state.ts';
import { ChoiceField } from '../form/choice-field.tsx';

/** Which roles to compare, and whether to leave out what they share. */
export function Picks({ roles, picked, state, update, words }: Props) {
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
      <label class="check">
        <input
          type="checkbox"
          name="differences"
          checked={state.differences === 'only'}
          onChange={(event) =>
            update({ differences: event.currentTarget.checked ? 'only' : 'all' })
          }
        />
        {t.differencesOnly}
      </label>
    </form>
  );
}

interface Props {
  roles: readonly (readonly [string, string])[];
  picked: readonly string[];
  state: CompareState;
  update: (change: Partial<CompareState>) => void;
  words: CompareWords;
}
