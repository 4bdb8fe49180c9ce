import type { Statements } from '../content/schema.ts';

/**
 * What is wrong in statements.yaml that its schema and its references cannot see, each with its place: weights of roles, ways in and skills that no guide has, a
 * letter pair or an id used twice, a role that weighs more or less than the others. Empty where all is well. A role that no
 * statement names is not asked about, and no fault.
 */
export function questionnaireFaults(authored: Statements, roles: readonly KnownRole[]): Fault[] {
  return [
    ...unknownRoles(authored, roles),
    ...twice(
      'statement key',
      authored.statements.map(({ key }, at) => ({ name: key, path: ['statements', at, 'key'] })),
    ),
    ...twice('id', [
      ...authored.backgrounds.map(({ id }, at) => ({ name: id, path: ['backgrounds', at, 'id'] })),
      ...authored.limits.map(({ id }, at) => ({ name: id, path: ['limits', at, 'id'] })),
    ]),
    ...unknownWaysIn(authored, roles),
    ...unknownSkills(authored, roles),
    ...unequalWeights(authored, roles),
  ];
}

function unknownRoles(authored: Statements, roles: readonly KnownRole[]): Fault[] {
  const known = new Set(roles.map(({ id }) => id));
  const named = [
    ...authored.statements.flatMap(({ a, b }, at) => [
      ...rolesAt(['statements', at, 'a', 'for'], a.for),
      ...rolesAt(['statements', at, 'b', 'for'], b.for),
    ]),
    ...authored.backgrounds.flatMap(({ for: speaksFor, waysIn }, at) => [
      ...rolesAt(['backgrounds', at, 'for'], speaksFor),
      ...rolesAt(['backgrounds', at, 'waysIn'], waysIn),
    ]),
    ...authored.limits.flatMap(({ for: speaksFor, against }, at) => [
      ...rolesAt(['limits', at, 'for'], speaksFor),
      ...rolesAt(['limits', at, 'against'], against),
    ]),
  ];
  return named
    .filter(({ role }) => !known.has(role))
    .map(({ path, role }) => ({
      path,
      sentence: `the role "${role}" has no guide: write the id of a guide`,
      unknownRole: role,
    }));
}

function unknownWaysIn(authored: Statements, roles: readonly KnownRole[]): Fault[] {
  const known = new Map(roles.map((role) => [role.id, role.waysIn]));
  return authored.backgrounds.flatMap(({ waysIn }, at) =>
    Object.entries(waysIn)
      .filter(([role, from]) => known.get(role)?.includes(from) === false)
      .map(([role, from]) => ({
        path: ['backgrounds', at, 'waysIn', role],
        sentence: `the guide of ${role} gives no way in "${from}": write one of ${(known.get(role) ?? []).map((one) => `"${one}"`).join(', ')}`,
      })),
  );
}

function unknownSkills(authored: Statements, roles: readonly KnownRole[]): Fault[] {
  const known = new Set(roles.flatMap(({ skills }) => skills).map((skill) => skill.toLowerCase()));
  return authored.backgrounds.flatMap(({ knows, met }, at) =>
    [
      ...knows.map((skill, place) => ({ skill, path: ['backgrounds', at, 'knows', place] })),
      ...met.map((skill, place) => ({ skill, path: ['backgrounds', at, 'met', place] })),
    ]
      .filter(({ skill }) => !known.has(skill.toLowerCase()))
      .map(({ skill, path }) => ({
        path,
        sentence: `no guide lists the skill "${skill}": write it as a guide does, or leave it out`,
      })),
  );
}

/** Each role that is asked about the same weight: over all sides a, over all sides b, and over all backgrounds. */
function unequalWeights(authored: Statements, roles: readonly KnownRole[]): Fault[] {
  const { statements, backgrounds } = authored;
  const asked = rolesAsked(authored);
  const counted = [
    ['sides a of all statements', statements.map(({ a }) => a.for), ['statements', 'a', 'for']],
    ['sides b of all statements', statements.map(({ b }) => b.for), ['statements', 'b', 'for']],
    ['all backgrounds', backgrounds.map((one) => one.for), ['backgrounds', 'for']],
  ] as const;
  return counted.flatMap(([where, weights, [list, ...rest]]) => {
    const totals = roles
      .filter(({ id }) => asked.has(id))
      .map(({ id }) => ({ id, total: weights.reduce((sum, one) => sum + (one[id] ?? 0), 0) }));
    const usual = mostFrequent(totals.map(({ total }) => total));
    return totals
      .filter(({ total }) => total !== usual)
      .map(({ id, total }) => {
        const last = weights.findLastIndex((one) => id in one);
        return {
          path: last < 0 ? [list] : [list, last, ...rest, id],
          sentence: `${id} weighs ${total} over ${where} where other roles weigh ${usual}: give every role the same`,
        };
      });
  });
}

/** The ids of the roles that the statements speak of. */
export const rolesAsked = ({ statements }: Statements): ReadonlySet<string> =>
  new Set(statements.flatMap(({ a, b }) => [...Object.keys(a.for), ...Object.keys(b.for)]));

function twice(what: string, named: readonly { name: string; path: Place }[]): Fault[] {
  return named
    .filter(({ name }, at) => named.findIndex((one) => one.name === name) !== at)
    .map(({ name, path }) => ({
      path,
      sentence: `the ${what} "${name}" stands twice: give one of them another`,
    }));
}

const rolesAt = (path: Place, weights: Record<string, unknown>) =>
  Object.keys(weights).map((role) => ({ path: [...path, role], role }));

function mostFrequent(numbers: readonly number[]): number {
  const count = (value: number) => numbers.filter((other) => other === value).length;
  return numbers.reduce(
    (best, value) => (count(value) > count(best) ? value : best),
    numbers[0] ?? 0,
  );
}

/** A fault: where in the data, by keys and places in lists, and one sentence, without its full stop, that says how to mend it. */
export interface Fault {
  path: Place;
  sentence: string;
  /** The id that no guide has, where that is the fault. */
  unknownRole?: string;
}

type Place = readonly (string | number)[];

/** What is known of a role: its id, the `from` of its ways in, its skills of every kind. */
export interface KnownRole {
  id: string;
  waysIn: readonly string[];
  skills: readonly string[];
}
