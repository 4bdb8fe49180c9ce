import { skillKinds, type Skill } from '#lib/compare/role-view.ts';
import type { PartProps } from './part-props.ts';
import { SharedColumns } from './shared-columns.tsx';

/** Skills and tools: only one role's, and shared, each column by kind. */
export function SkillsSection({ roles, words }: PartProps) {
  return (
    <>
      <SharedColumns
        roles={roles}
        words={words}
        lists={roles.map(({ skills }) => skills)}
        keyOf={({ name }) => name.toLowerCase()}
      >
        {(skills) => <ByKind skills={skills} words={words} />}
      </SharedColumns>
      <p class="quiet small">{words.sections.skillsNote}</p>
    </>
  );
}

function ByKind({ skills, words }: { skills: Skill[] } & Pick<PartProps, 'words'>) {
  return (
    <>
      {skillKinds.map((kind) => {
        const names = skills.filter((skill) => skill.kind === kind).map(({ name }) => name);
        return (
          names.length > 0 && (
            <div key={kind} class="kind">
              <p class="quiet small">{words.sections.kinds[kind]}</p>
              <ul class={kind === 'methods' ? undefined : 'run'}>
                {names.map((name) => (
                  <li key={name}>{name}</li>
                ))}
              </ul>
            </div>
          )
        );
      })}
    </>
  );
}
