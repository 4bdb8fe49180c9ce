import type { Place } from '#lib/choose/index.ts';
import type { PartProps } from './part-props.ts';
import { Reasons } from './reasons.tsx';

/** One role among the first. The reasons of those in the first place lie open. */
export function RolePlace({ place, isLevel, plan, words, rolesUrl }: Props) {
  const { role, speaksFor, against } = place;
  return (
    <li class="place">
      <p class="place-number">
        {place.place}
        {isLevel && <span class="small"> {words.level}</span>}
      </p>
      <div class="place-role">
        <h3>
          <a href={`${rolesUrl}${role.id}/`}>{role.name}</a>
        </h3>
        <p class="quiet">{role.purpose}.</p>
        {place.place === 1 ? (
          <Reasons place={place} words={words} />
        ) : (
          <details>
            <summary>{words.counts(speaksFor.length, against.length)}</summary>
            <Reasons place={place} words={words} />
          </details>
        )}
        <p class="no-print">
          <button type="button" class="plain" onClick={() => plan(role.id)}>
            {words.plan} <span class="visually-hidden">{role.name}</span>
          </button>
        </p>
      </div>
    </li>
  );
}

interface Props extends PartProps {
  place: Place;
  isLevel: boolean;
}
