import { handovers } from '#lib/compare/handover.ts';
import type { PartProps } from './part-props.ts';
import { People } from './people.tsx';
import { SharedColumns } from './shared-columns.tsx';

/** Who works with whom: what the roles bring each other, then the colleagues that only one has and those they share. */
export function TeamSection({ roles, words, paths }: PartProps) {
  const t = words.sections;
  const exchanged = handovers(roles);
  const compared = new Set(roles.map(({ id }) => id));
  const nameOf = (id: string) => roles.find((role) => role.id === id)?.name ?? id;
  const others = roles.map(({ team }) => team.filter(({ role }) => !role || !compared.has(role)));
  return (
    <>
      {exchanged.length > 0 && (
        <dl class="rows">
          {exchanged.map(({ giver, receiver, what }) => (
            <div key={giver + receiver} data-handover={`${giver} ${receiver}`}>
              <dt>{t.handover(nameOf(giver), nameOf(receiver))}</dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      )}
      {exchanged.length > 0 && <h3>{t.colleagues}</h3>}
      <SharedColumns
        roles={roles}
        words={words}
        lists={others}
        keyOf={({ name }) => name.toLowerCase()}
      >
        {(people) => <People people={people} guides={paths.roles} />}
      </SharedColumns>
    </>
  );
}
