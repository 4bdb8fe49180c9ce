import type { RoleData, Vocabulary } from '../content/schema.ts';
import { inSentence } from '../format.ts';
import type { Skill } from './role-view.ts';

/**
 * The skills and tools of a guide in one list: languages, frameworks, platforms and methods in its order, then the tools it
 * names besides. Each stands once, whatever its case, with the families that have it as a member.
 */
export function skillsOf(
  { skills, tools }: Pick<RoleData, 'skills' | 'tools'>,
  families: Vocabulary['skillFamilies'],
): Skill[] {
  const kinds = ['languages', 'frameworks', 'platforms', 'methods'] as const;
  const named: Skill[] = [
    ...kinds.flatMap((kind) => skills[kind].map((name) => ({ name, kind }))),
    ...tools.flatMap(({ names }) => names.map((name) => ({ name, kind: 'tools' as const }))),
  ];
  const byName = new Map<string, Skill>();
  for (const skill of named) {
    const key = skill.name.toLowerCase();
    if (!byName.has(key)) byName.set(key, skill);
  }
  return [...byName.values()].map((skill) => withFamilies(skill, families));
}

/** A skill as it stands inside a sentence: a method begins in lower case, a product as it is called. */
export const skillInSentence = ({ name, kind }: Skill): string =>
  kind === 'methods' ? inSentence(name) : name;

function withFamilies(skill: Skill, families: Vocabulary['skillFamilies']): Skill {
  const own = families.filter(({ members }) =>
    members.some((member) => member.toLowerCase() === skill.name.toLowerCase()),
  );
  return own.length > 0 ? { ...skill, families: own.map(({ id }) => id) } : skill;
}
