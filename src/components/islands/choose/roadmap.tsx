import { useEffect, useRef, useState } from 'preact/hooks';
import { roadmap } from '#lib/choose/index.ts';
import { ChoiceField } from '../form/choice-field.tsx';
import type { PartProps } from './part-props.ts';
import { RoadmapSteps } from './roadmap-steps.tsx';
import { useRoleFile } from './use-role-file.ts';

/** The way to the role a reader picked. It takes the focus when a reader asks for it, not when a link opens it. */
export function Roadmap(props: PartProps & { planned: number }) {
  const { asked, state, places, update, words, rolesUrl, dataUrl, planned } = props;
  const file = useRoleFile(state.role, dataUrl);
  const heading = useRef<HTMLHeadingElement>(null);
  const [announced, announce] = useState('');
  const name = asked.roles.find(({ id }) => id === state.role)?.name ?? state.role;
  const others = (places ?? []).map(({ role }) => role.id).filter((id) => id !== state.role);

  useEffect(() => {
    if (planned > 0) heading.current?.focus();
  }, [planned]);

  return (
    <section class="roadmap" aria-labelledby="roadmap">
      <div class="roadmap-head">
        <h2 id="roadmap" tabIndex={-1} ref={heading}>
          {words.roadmap(name)}
        </h2>
        <div class="no-print">
          <ChoiceField
            id="roadmap-role"
            name="role"
            label={words.otherRole}
            value={state.role}
            options={asked.roles.map((role) => [role.id, role.name] as const)}
            onChange={(role) => {
              update({ role });
              announce(words.roadmap(asked.roles.find(({ id }) => id === role)?.name ?? role));
            }}
          />
        </div>
      </div>
      <p class="visually-hidden" role="status">
        {announced}
      </p>
      {file === null && <p class="quiet">{words.loading}</p>}
      {file === 'failed' && (
        <p>
          {words.failed} <a href={`${rolesUrl}${state.role}/`}>{words.guide(name)}</a>.
        </p>
      )}
      {file !== null && file !== 'failed' && (
        <RoadmapSteps
          way={roadmap(file, state, others)}
          name={name}
          from={asked.backgrounds.find(({ id }) => id === state.from)?.name}
          words={words}
        />
      )}
    </section>
  );
}
