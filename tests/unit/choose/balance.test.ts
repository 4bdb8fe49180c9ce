import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { enough, rankRoles, type ChooseState } from '#lib/choose/index.ts';
import { contributionsOf } from '#lib/choose/contributions.ts';
import { balancesOf } from '#lib/choose/ranking.ts';
import { anyAnswers, mirrored, swapped } from './made-up.ts';
import { asked, authored, said } from './real-data.ts';

const balances = (state: ChooseState, questions = asked) =>
  balancesOf(questions, contributionsOf(questions, state));
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const leanAll = (side: 'a' | 'b' | 'n') =>
  Object.fromEntries(asked.statements.map(({ key }) => [key, side]));

describe('every role can win', () => {
  test.each(asked.roles.map(({ id }, index) => [id, index] as const))('%s', (id, index) => {
    // Leaning to a role wherever it has a side, to neither elsewhere.
    const lean = Object.fromEntries(
      asked.statements.map(({ key, pull }) => {
        const weight = pull[index] ?? 0;
        return [key, weight > 0 ? 'a' : weight < 0 ? 'b' : 'n'] as const;
      }),
    );
    const [first, second] = rankRoles(asked, said({ lean })) ?? [];
    expect(first?.role.id).toBe(id);
    expect(second?.place).toBe(2);
  });
});

describe('no role wins by default', () => {
  test('without an answer there is no ranking', () => {
    expect(rankRoles(asked, said({}))).toBeNull();
  });

  test('background, limits and neither rank nothing', () => {
    const state = said({
      lean: leanAll('n'),
      from: 'software',
      limits: ['no-degree', 'no-nights'],
    });
    expect(rankRoles(asked, state)).toBeNull();
  });

  test('two leanings are not enough, three are', () => {
    expect(enough).toBe(3);
    expect(rankRoles(asked, said({ lean: { qu: 'a', wh: 'a' } }))).toBeNull();
    expect(rankRoles(asked, said({ lean: { qu: 'a', wh: 'a', pe: 'a' } }))).not.toBeNull();
  });

  test.each(['a', 'b'] as const)('always taking side %s puts all roles level', (side) => {
    const places = rankRoles(asked, said({ lean: leanAll(side) })) ?? [];
    expect(places.map(({ place }) => place)).toEqual(asked.roles.map(() => 1));
    expect(places.map(({ role }) => role.id)).toEqual(asked.roles.map(({ id }) => id).toSorted());
  });
});

describe('no role has an edge', () => {
  test('there are eight to twelve statements, on all roles of the site', () => {
    expect(asked.roles).toHaveLength(12);
    expect(asked.statements.length).toBeGreaterThanOrEqual(8);
    expect(asked.statements.length).toBeLessThanOrEqual(12);
  });

  test('both sides of every statement weigh the same, and so do those of every limit', () => {
    expect(asked.statements.map(({ key, pull }) => [key, sum(pull)])).toEqual(
      asked.statements.map(({ key }) => [key, 0]),
    );
    expect(asked.limits.map(({ id, pull }) => [id, sum(pull)])).toEqual(
      asked.limits.map(({ id }) => [id, 0]),
    );
  });

  test('every role weighs the same over all statements, half of it on either side', () => {
    const sides = (side: 'a' | 'b') =>
      asked.roles.map(({ id }) => sum(authored.statements.map((one) => one[side].for[id] ?? 0)));
    expect(sides('a')).toEqual(asked.roles.map(() => 5));
    expect(sides('b')).toEqual(asked.roles.map(() => 5));
  });

  test('every role weighs the same over all backgrounds', () => {
    const totals = asked.roles.map((_, index) =>
      sum(asked.backgrounds.map(({ pull }) => pull[index] ?? 0)),
    );
    expect(totals).toEqual(asked.roles.map(() => 6));
  });

  test('over all 531,441 sets of answers every role stands first about as often', () => {
    // One in twelve is 8.3 %; a tie is shared among those who stand first.
    const shares = shareOfFirstPlaces().map((share, index) => ({
      id: asked.roles[index]?.id,
      share,
    }));
    expect(sum(shares.map(({ share }) => share))).toBeCloseTo(1, 9);
    expect(shares.filter(({ share }) => share < 0.065 || share > 0.105)).toEqual([]);
  });
});

describe('answers are symmetric', () => {
  test('swapping the sides of all statements and all answers changes nothing', () => {
    fc.assert(
      fc.property(anyAnswers(asked), (state) => {
        expect(balances(mirrored(state), swapped(asked))).toEqual(balances(state));
      }),
    );
  });

  test('taking every answer the other way turns what statements say into its opposite', () => {
    fc.assert(
      fc.property(anyAnswers(asked), (state) => {
        const plain = { ...state, from: '', limits: [] };
        const opposite = balances(mirrored(plain)).map((balance) => 0 - balance);
        expect(opposite).toEqual(balances(plain));
      }),
    );
  });

  test('neither is the same as no answer', () => {
    fc.assert(
      fc.property(anyAnswers(asked), (state) => {
        const leant = Object.entries(state.lean).filter(([, side]) => side !== 'n');
        expect(balances(state)).toEqual(balances({ ...state, lean: Object.fromEntries(leant) }));
      }),
    );
  });

  test('the order of the roles in the content changes no place', () => {
    fc.assert(
      fc.property(anyAnswers(asked), (state) => {
        const reversed = {
          roles: asked.roles.toReversed(),
          statements: asked.statements.map((one) => ({ ...one, pull: one.pull.toReversed() })),
          backgrounds: asked.backgrounds.map((one) => ({ ...one, pull: one.pull.toReversed() })),
          limits: asked.limits.map((one) => ({ ...one, pull: one.pull.toReversed() })),
        };
        expect(rankRoles(reversed, state)).toEqual(rankRoles(asked, state));
      }),
    );
  });
});

/** Each role's share of first places over every way to answer all statements with a, b or neither. */
function shareOfFirstPlaces(): number[] {
  const firsts = asked.roles.map(() => 0);
  const count = 3 ** asked.statements.length;
  const visit = (statement: number, before: readonly number[]): void => {
    const pull = asked.statements[statement]?.pull;
    if (pull) {
      for (const times of [1, 0, -1])
        visit(
          statement + 1,
          before.map((balance, index) => balance + times * (pull[index] ?? 0)),
        );
      return;
    }
    const best = Math.max(...before);
    const level = before.filter((balance) => balance === best).length;
    before.forEach((balance, index) => {
      if (balance === best) firsts[index] = (firsts[index] ?? 0) + 1 / level;
    });
  };
  visit(
    0,
    asked.roles.map(() => 0),
  );
  return firsts.map((first) => first / count);
}
