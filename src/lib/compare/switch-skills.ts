import type { RoleView, Skill } from './role-view.ts';

/**
 * What somebody who does one job keeps, deepens and learns on the way to another, from what both guides name.
 *
 * - Keep: both guides name it, in the same words whatever the case.
 * - Deepen: only the new role names it, and it shares a family in vocabulary.yaml with something that the old role names:
 *   `beside`, a product before a method. Airflow prepares for Prefect, scikit-learn for XGBoost.
 * - Learn: the rest of what the new role names.
 *
 * Each skill and tool of the new role stands in one of the three, in its guide's order. How well it must be known, and how
 * long that takes, is not told: no source says.
 */
export function switchSkills(from: Skilled, to: Skilled): SwitchSkills {
  const has = new Set(from.skills.map(({ name }) => name.toLowerCase()));
  const added = to.skills.filter(({ name }) => !has.has(name.toLowerCase()));
  const deepen = added.flatMap((skill) => {
    const relatives = from.skills.filter((known) => haveFamilyInCommon(known, skill));
    const beside = relatives.find(({ kind }) => kind !== 'methods') ?? relatives[0];
    return beside ? [{ name: skill.name, beside }] : [];
  });
  const deepened = new Set(deepen.map(({ name }) => name));
  return {
    keep: to.skills.filter(({ name }) => has.has(name.toLowerCase())).map(({ name }) => name),
    deepen,
    learn: added.filter(({ name }) => !deepened.has(name)).map(({ name }) => name),
  };
}

function haveFamilyInCommon(a: Skill, b: Skill): boolean {
  return (a.families ?? []).some((family) => b.families?.includes(family));
}

type Skilled = Pick<RoleView, 'skills'>;

export interface SwitchSkills {
  keep: string[];
  deepen: { name: string; beside: Skill }[];
  learn: string[];
}
