import type { CompareWords } from '#i18n/en.ts';
import { weigh, type Movable } from '#lib/compare/moves.ts';
import { compareFields, type CompareState } from '#lib/compare/state.ts';
import { Announcer } from '../form/announcer.tsx';
import { ChoiceField } from '../form/choice-field.tsx';
import { NumberField } from '../form/number-field.tsx';

/** When a change of job pays for itself, from the reader's own cost of training and months without pay. */
export function Weigher({ roles, state, update, words }: Props) {
  const t = words.weigh;
  const weighed = weigh(roles, state);
  if (!weighed) return null;
  const { moves, from, to, levels, newLevels, level, newLevel, now, then, netGain, result } =
    weighed;
  const levelName = (one: (typeof levels)[number]) => [one, words.levels[one]] as const;
  const gain = t.gain(t.person(from.name, level), t.person(to.name, newLevel), then - now, netGain);
  const said = `${gain} ${t.result(result)}`;
  const moveName = ([a, b]: (typeof moves)[number]) =>
    [`${a.id} ${b.id}`, words.move.direction(a.name, b.name)] as const;
  return (
    <section class="weigher">
      <h3>{t.title}</h3>
      <form class="weigher-form" onSubmit={(event) => event.preventDefault()}>
        <ChoiceField
          id="move"
          name="move"
          label={t.move}
          value={`${from.id} ${to.id}`}
          options={moves.map(moveName)}
          onChange={(move) => {
            const [fromId = '', toId = ''] = move.split(' ');
            update({ from: fromId, to: toId });
          }}
        />
        <ChoiceField
          id="level"
          name="level"
          label={t.level}
          value={level}
          options={levels.map(levelName)}
          onChange={(one) => update({ level: one })}
        />
        <ChoiceField
          id="new-level"
          name="new-level"
          label={t.newLevel}
          value={state.newLevel === 'same' ? 'same' : newLevel}
          options={[['same', t.same] as const, ...newLevels.map(levelName)]}
          onChange={(one) => update({ newLevel: one })}
        />
        <NumberField
          id="training"
          label={t.training}
          unit={t.trainingUnit}
          hint=""
          value={state.training}
          field={compareFields.training}
          expected={t.expected}
          onChange={(training) => update({ training })}
        />
        <NumberField
          id="unpaid"
          label={t.unpaid}
          unit={t.unpaidUnit}
          hint=""
          value={state.unpaid}
          field={compareFields.unpaid}
          expected={t.expected}
          onChange={(unpaid) => update({ unpaid })}
        />
      </form>
      <output class="weigher-result" name="switch" aria-live="off">
        {said}
      </output>
      <Announcer text={said} />
      <p class="quiet small">{t.note}</p>
    </section>
  );
}

interface Props {
  roles: readonly Movable[];
  state: CompareState;
  update: (change: Partial<CompareState>) => void;
  words: CompareWords;
}
