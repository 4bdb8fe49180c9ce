import type { Statements } from '../content/schema.ts';
import { rolesAsked } from './faults.ts';
import type { Pull, Questionnaire, RoleBrief } from './questionnaire.ts';

/**
 * The questionnaire as authored in statements.yaml, made small: pictures left out, weights by the place of their role. Roles that no
 * statement speaks of are left out.
 */
export function askedFrom(authored: Statements, roles: readonly RoleBrief[]): Questionnaire {
  const asked = rolesAsked(authored);
  const sorted = roles
    .filter(({ id }) => asked.has(id))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  const pull = (speaksFor: Weights, against: Weights = {}): Pull =>
    sorted.map(({ id }) => (speaksFor[id] ?? 0) - (against[id] ?? 0));
  return {
    roles: sorted,
    statements: authored.statements.map(({ key, moment, a, b }) => ({
      key,
      moment,
      a: a.short,
      b: b.short,
      pull: pull(a.for, b.for),
    })),
    backgrounds: authored.backgrounds.map((one) => ({
      id: one.id,
      name: one.name,
      pull: pull(one.for),
    })),
    limits: authored.limits.map((one) => ({
      id: one.id,
      text: one.text,
      pull: pull(one.for, one.against),
    })),
  };
}

type Weights = Record<string, number>;
