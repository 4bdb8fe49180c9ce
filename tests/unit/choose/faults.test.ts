import { describe, expect, test } from 'vitest';
import { askedFrom, questionnaireFaults } from '#lib/choose/index.ts';
import { statementsSchema, type Statements } from '#lib/content/schema.ts';
import { authored, knownRoles } from './real-data.ts';

/** The authored data with one thing changed. */
const spoilt = (change: (copy: Statements) => void): Statements => {
  const copy = structuredClone(authored);
  change(copy);
  return copy;
};
/** Each fault as the place, its steps joined by dots, and the sentence. */
const faults = (change: (copy: Statements) => void) =>
  questionnaireFaults(spoilt(change), knownRoles).map(
    ({ path, sentence }) => `${path.join('.')}: ${sentence}`,
  );
const refused = (change: (copy: Statements) => void) =>
  statementsSchema
    .safeParse(spoilt(change))
    .error?.issues.map(({ path, message }) => [path.join('.'), message]);

describe('statements.yaml', () => {
  test('has no fault', () => {
    expect(questionnaireFaults(authored, knownRoles)).toEqual([]);
  });

  test('an unknown role in a statement is a fault', () => {
    const found = faults(({ statements: [first] }) => {
      if (first) first.a.for = { 'data-analist': 2, 'data-scientist': 2, 'ai-product-manager': 1 };
    });
    expect(found[0]).toBe(
      'statements.0.a.for.data-analist: the role "data-analist" has no guide: write the id of a guide',
    );
  });

  test('an unknown role in a background or a limit is a fault', () => {
    const found = faults(({ backgrounds: [first], limits: [limit] }) => {
      if (first) first.waysIn['developer'] = 'Development';
      if (limit) limit.against['quant'] = 1;
    });
    expect(found).toEqual([
      expect.stringMatching(
        /^backgrounds\.0\.waysIn\.developer: the role "developer" has no guide/,
      ),
      expect.stringMatching(/^limits\.0\.against\.quant: the role "quant" has no guide/),
    ]);
  });

  test('a way in that the guide does not give is a fault, and the message lists those it gives', () => {
    const found = faults(({ backgrounds: [first] }) => {
      if (first) first.waysIn['ai-engineer'] = 'Development';
    });
    expect(found).toEqual([
      expect.stringMatching(
        /^backgrounds\.0\.waysIn\.ai-engineer: the guide of ai-engineer gives no way in "Development": write one of "Software development"/,
      ),
    ]);
  });

  test('a skill that no guide lists is a fault', () => {
    const found = faults(({ backgrounds: [first] }) => {
      first?.knows.push('Fortran');
    });
    expect(found).toEqual([
      expect.stringMatching(/^backgrounds\.0\.knows\.\d+: no guide lists the skill "Fortran"/),
    ]);
  });

  test('a key or an id that stands twice is a fault', () => {
    const found = faults(({ statements: [first, second], limits: [limit] }) => {
      if (first && second) second.key = first.key;
      if (limit) limit.id = 'software';
    });
    expect(found).toEqual([
      expect.stringMatching(/^statements\.1\.key: the statement key "qu" stands twice/),
      expect.stringMatching(/^limits\.0\.id: the id "software" stands twice/),
    ]);
  });

  test('a role that weighs more than the others is a fault', () => {
    const found = faults(({ statements: [first] }) => {
      if (first) first.a.for['machine-learning-engineer'] = 1;
    });
    expect(found).toEqual([
      expect.stringMatching(
        /^statements\.\d+\.a\.for\.machine-learning-engineer: machine-learning-engineer weighs 6 over sides a of all statements where other roles weigh 5: give every role the same$/,
      ),
    ]);
  });

  test('a role that no statement names is left out, and no fault', () => {
    const newcomer = { id: 'security-engineer', waysIn: [], skills: [] };
    expect(questionnaireFaults(authored, [...knownRoles, newcomer])).toEqual([]);
    const briefs = [...knownRoles, newcomer].map(({ id }) => ({ id, name: id, purpose: '' }));
    expect(askedFrom(authored, briefs).roles.map(({ id }) => id)).not.toContain(
      'security-engineer',
    );
  });
});

describe('its schema', () => {
  test('refuses sides of unequal weight', () => {
    const found = refused(({ statements: [first] }) => {
      if (first) first.a.for['machine-learning-engineer'] = 1;
    });
    expect(found).toEqual([['statements.0.b.for', expect.stringMatching(/same total weight/)]]);
  });

  test('refuses a role on both sides', () => {
    const found = refused(({ statements: [first] }) => {
      if (first) {
        first.a.for['data-engineer'] = 1;
        first.b.for['data-scientist'] = 1;
      }
    });
    expect(found).toEqual([['statements.0.b.for', expect.stringMatching(/on both sides/)]]);
  });

  test('refuses a limit whose two sides differ', () => {
    const found = refused(({ limits: [first] }) => {
      if (first) first.against['data-engineer'] = 1;
    });
    expect(found).toEqual([['limits.0.against', expect.stringMatching(/same total weight/)]]);
  });

  test('refuses fewer than eight statements and more than twelve', () => {
    expect(refused((copy) => copy.statements.splice(7))).toHaveLength(1);
    const extra = authored.statements.slice(0, 1);
    expect(refused((copy) => copy.statements.push(...extra))).toHaveLength(1);
  });
});
