import type { FormFieldWords } from '#i18n/en.ts';
import { ChoiceField } from './choice-field.tsx';

/** A role and a level to compare with. */
export function RoleFields({ role, level, roles, update, words: t }: Props) {
  return (
    <>
      <ChoiceField
        id="role"
        name="role"
        label={t.role}
        value={role}
        options={[['', t.noRole], ...roles]}
        onChange={(role) => update({ role })}
      />
      <ChoiceField
        id="level"
        name="level"
        label={t.level}
        value={level}
        options={levels.map((one) => [one, one === '' ? t.anyLevel : t.levels[one]])}
        onChange={(level) => update({ level })}
      />
    </>
  );
}

const levels = ['', 'junior', 'mid', 'senior', 'lead'] as const;

interface Choice {
  role: string;
  level: (typeof levels)[number];
}

interface Props extends Choice {
  /** By id and name. */
  roles: readonly (readonly [string, string])[];
  update: (change: Partial<Choice>) => void;
  words: FormFieldWords;
}
