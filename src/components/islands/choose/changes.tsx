import { useMemo } from 'preact/hooks';
import type { ChooseWords } from '#i18n/choose.ts';
import { whatWouldChange, type Move } from '#lib/choose/index.ts';
import type { PartProps } from './part-props.ts';

/** The fewest different answers that would bring another role to the first place. */
export function Changes({ asked, state, words }: PartProps) {
  const changes = useMemo(() => whatWouldChange(asked, state), [asked, state]);
  return (
    <div class="changes">
      <h3>{words.change}</h3>
      {changes.length === 0 ? (
        <p>{words.unchanged}</p>
      ) : (
        <ul>
          {changes.map(({ moves, first }) => (
            <li key={first.id}>
              {words.had(
                moves.map((move) => moveText(move, words)),
                first.name,
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function moveText(move: Move, words: ChooseWords): string {
  if (move.kind === 'lean') return words.changed.lean(move.lean, move.other);
  return move.kind === 'background'
    ? words.changed.background(move.name)
    : words.changed.limit(move.text);
}
