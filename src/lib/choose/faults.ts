import type { Statements } from '../content/schema.ts';

/**
 * What is wrong in statements.yaml that its schema cannot see, one sentence a fault: roles, ways in and skills that no guide has, a
 * letter pair or an id used twice, a role that weighs more than the others. Empty where all is well.
 */
export function questionnaireFaults(authored: Statements, roles: readonly KnownRole[]): string[] {
  return [
    ...unknownRoles(authored, roles),
    ...twice(
      'statement key',
      authored.statements.map(({ key }) => key),
    ),
    ...twice(
      'id',
      [...authored.backgrounds, ...authored.limits].map(({ id }) => id),
    ),
    ...unknownWaysIn(authored, roles),
    ...unknownSkills(authored, roles),
    ...unequalWeights(authored, roles),
  ];
}

function unknownRoles(authored: Statements, roles: readonly KnownRole[]): string[] {
  const known = new Set(roles.map(({ id }) => id));
  const named = [
    ...authored.statements.flatMap(({ key, a, b }) => [
      ...rolesAt(`statement ${key}`, a.for),
      ...rolesAt(`statement ${key}`, b.for),
    ]),
    ...authored.backgrounds.flatMap(({ id, for: speaksFor, waysIn, role }) => [
      ...rolesAt(`background ${id}`, speaksFor),
      ...rolesAt(`background ${id}`, waysIn),
      ...(role ? [{ where: `background ${id}`, role }] : []),
    ]),
    ...authored.limits.flatMap(({ id, for: speaksFor, against }) => [
      ...rolesAt(`limit ${id}`, speaksFor),
      ...rolesAt(`limit ${id}`, against),
    ]),
  ];
  return named
    .filter(({ role }) => !known.has(role))
    .map(
      ({ where, role }) =>
        `${where} names the role "${role}", which has no guide: write the id of a guide.`,
    );
}

function unknownWaysIn(authored: Statements, roles: readonly KnownRole[]): string[] {
  const known = new Map(roles.map((role) => [role.id, role.waysIn]));
  return authored.backgrounds.flatMap(({ id, waysIn }) =>
    Object.entries(waysIn)
      .filter(([role, from]) => known.get(role)?.includes(from) === false)
      .map(
        ([role, from]) =>
          `background ${id} names the way in "${from}", which the guide of ${role} does not give: write one of ${(known.get(role) ?? []).map((one) => `"${one}"`).join(', ')}.`,
      ),
  );
}

function unknownSkills(authored: Statements, roles: readonly KnownRole[]): string[] {
  const known = new Set(roles.flatMap(({ skills }) => skills).map((skill) => skill.toLowerCase()));
  return authored.backgrounds.flatMap(({ id, knows, met }) =>
    [...knows, ...met]
      .filter((skill) => !known.has(skill.toLowerCase()))
      .map(
        (skill) =>
          `background ${id} names the skill "${skill}", which no guide lists: write it as a guide does, or leave it out.`,
      ),
  );
}

/** Each role the same weight: over all sides a, over all sides b, and over all backgrounds. */
function unequalWeights(authored: Statements, roles: readonly KnownRole[]): string[] {
  const counted = [
    ['sides a of all statements', authored.statements.map(({ a }) => a.for)],
    ['sides b of all statements', authored.statements.map(({ b }) => b.for)],
    ['all backgrounds', authored.backgrounds.map((one) => one.for)],
  ] as const;
  return counted.flatMap(([where, weights]) => {
    const totals = roles.map(({ id }) => ({
      id,
      total: weights.reduce((sum, one) => sum + (one[id] ?? 0), 0),
    }));
    const usual = mostFrequent(totals.map(({ total }) => total));
    return totals
      .filter(({ total }) => total !== usual)
      .map(
        ({ id, total }) =>
          `${id} weighs ${total} over ${where} where other roles weigh ${usual}: give every role the same.`,
      );
  });
}

function twice(what: string, names: readonly string[]): string[] {
  const repeated = names.filter((name, index) => names.indexOf(name) !== index);
  return repeated.map((name) => `the ${what} "${name}" stands twice: give one of them another.`);
}

const rolesAt = (where: string, weights: Record<string, unknown>) =>
  Object.keys(weights).map((role) => ({ where, role }));

function mostFrequent(numbers: readonly number[]): number {
  const count = (value: number) => numbers.filter((other) => other === value).length;
  return numbers.reduce(
    (best, value) => (count(value) > count(best) ? value : best),
    numbers[0] ?? 0,
  );
}

/** What is known of a role: its id, the `from` of its ways in, its skills of every kind. */
export interface KnownRole {
  id: string;
  waysIn: readonly string[];
  skills: readonly string[];
}
