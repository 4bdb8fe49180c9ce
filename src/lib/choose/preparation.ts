import type { Background } from '../content/schema.ts';

/**
 * What somebody from a background has of a role's skills, what they have met and should deepen, and what is left to learn.
 * Skills are told apart by their words, capitals aside. Without a background, all is left to learn.
 */
export function preparationFrom(
  skills: SkillGroups,
  background?: Pick<Background, 'knows' | 'met'>,
): Preparation {
  const knows = wordSet(background?.knows);
  const met = wordSet(background?.met);
  const all = learningOrder.flatMap((kind) => skills[kind]);
  const has = (known: Set<string>) => all.filter((skill) => known.has(skill.toLowerCase()));
  const left = (skill: string) => !knows.has(skill.toLowerCase()) && !met.has(skill.toLowerCase());
  return {
    have: has(knows),
    deepen: has(met).filter((skill) => !knows.has(skill.toLowerCase())),
    learn: learningOrder
      .map((kind) => ({ kind, skills: skills[kind].filter(left) }))
      .filter((step) => step.skills.length > 0),
  };
}

/** The language first, since the rest is written in it; then the ideas; then what puts them to work; then where it runs. */
const learningOrder = ['languages', 'methods', 'frameworks', 'platforms'] as const;

const wordSet = (words: readonly string[] = []) => new Set(words.map((word) => word.toLowerCase()));

export type SkillKind = (typeof learningOrder)[number];

/** A role's skills by kind, each in the order its guide lists them. */
export type SkillGroups = Readonly<Record<SkillKind, readonly string[]>>;

export interface Preparation {
  have: string[];
  deepen: string[];
  /** In the order to learn them in. */
  learn: { kind: SkillKind; skills: string[] }[];
}
