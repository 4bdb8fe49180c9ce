import { answeredCount, chooseCodec, enough, leaningCount, type Place } from '#lib/choose/index.ts';
import { listing } from '#lib/format.ts';
import { Actions } from '../form/actions.tsx';
import { AllRoles } from './all-roles.tsx';
import { Changes } from './changes.tsx';
import type { PartProps } from './part-props.ts';
import { RolePlace } from './role-place.tsx';
import { useSettled } from './use-settled.ts';

/** Where the answers point: the first places with their reasons, what would change them, and all roles. */
export function Result(props: PartProps) {
  const { asked, state, places, update, words } = props;
  const headline = places
    ? headlineOf(places, words)
    : words.waiting(leaningCount(asked, state), enough);
  const progress = words.answered(answeredCount(asked, state), asked.statements.length);
  const announced = useSettled(places ? `${headline} ${progress}` : '');

  return (
    <section class="result" aria-labelledby="result">
      <h2 id="result">{words.result}</h2>
      <p class="visually-hidden" role="status">
        {announced}
      </p>
      <p class={places ? 'headline' : 'quiet'}>{headline}</p>
      {places && (
        <>
          <p class="quiet small">{progress}</p>
          <ol class="places">
            {shownPlaces(places).map((place) => (
              <RolePlace
                key={place.role.id}
                place={place}
                isLevel={isLevel(place, places)}
                {...props}
              />
            ))}
          </ol>
          <Changes {...props} />
          <AllRoles places={places} words={words} />
          <details class="fold">
            <summary>{words.counted}</summary>
            {words.countedText.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </details>
          <p class="print-only small">
            {words.address} {location.href}
          </p>
          <Actions
            fragment={chooseCodec.format(state)}
            words={words}
            reset={() => {
              update(chooseCodec.defaults);
              document.querySelector<HTMLElement>('.questions input')?.focus();
            }}
          />
        </>
      )}
    </section>
  );
}

function headlineOf(places: readonly Place[], words: PartProps['words']): string {
  const first = places.filter(({ place }) => place === 1).map(({ role }) => role.name);
  if (first.length === places.length) return words.allLevel;
  return first.length === 1 ? words.first(first[0] ?? '') : words.firsts(listing(first, words.tag));
}

/** The first three places; only the first, or none, where so many roles are level that a list would say nothing. */
function shownPlaces(places: readonly Place[]): Place[] {
  const downTo = (last: number) => places.filter(({ place }) => place <= last);
  return [downTo(wantedPlaces), downTo(1)].find((shown) => shown.length <= mostPlaces) ?? [];
}

const isLevel = (place: Place, places: readonly Place[]) =>
  places.filter((other) => other.place === place.place).length > 1;

const wantedPlaces = 3;
const mostPlaces = 5;
