import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rankRoles, whatWouldChange, type ChooseState, type Move } from '#lib/choose/index.ts';
import { anyAnswers } from './made-up.ts';
import { asked, leaning, said } from './real-data.ts';

/** The state after a reader said these things differently. */
function after(state: ChooseState, moves: readonly Move[]): ChooseState {
  return moves.reduce((before, move) => {
    if (move.kind === 'background') return { ...before, from: '' };
    if (move.kind === 'limit') {
      const dropped = asked.limits.find(({ text }) => text === move.text)?.id;
      return { ...before, limits: before.limits.filter((id) => id !== dropped) };
    }
    const statement = asked.statements.find(({ moment }) => moment === move.moment);
    if (!statement) throw new Error(`No statement at ${move.moment}.`);
    const side = statement.a === move.lean ? 'a' : 'b';
    return { ...before, lean: { ...before.lean, [statement.key]: side } };
  }, state);
}

const firsts = (state: ChooseState) =>
  (rankRoles(asked, state) ?? []).filter(({ place }) => place === 1).map(({ role }) => role.id);

describe('what would change the first place', () => {
  test('without a result, nothing is said', () => {
    expect(whatWouldChange(asked, said({ lean: { qu: 'a' } }))).toEqual([]);
  });

  test('each change told does put that role first, alone, where it was not before', () => {
    fc.assert(
      fc.property(anyAnswers(asked), (state) => {
        const before = firsts(state);
        for (const { moves, first } of whatWouldChange(asked, state)) {
          expect(firsts(after(state, moves))).toEqual([first.id]);
          expect(before).not.toEqual([first.id]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('no fewer answers would do', () => {
    fc.assert(
      fc.property(anyAnswers(asked), (state) => {
        const [change] = whatWouldChange(asked, state);
        if (!change || change.moves.length === 1) return;
        const before = firsts(state).join();
        const singles = asked.statements.flatMap(({ key }) =>
          (['a', 'b'] as const).map((side) => ({ ...state, lean: { ...state.lean, [key]: side } })),
        );
        const moved = singles.filter(
          (one) => firsts(one).length === 1 && firsts(one).join() !== before,
        );
        expect(moved).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('a close result names one answer, and what it would be', () => {
    const state = said({ lean: leaning('qua,inb,fab,wha') });
    expect(firsts(state)).toEqual(['data-scientist']);
    const change = whatWouldChange(asked, state).find(({ first }) => first.id === 'data-analyst');
    expect(change?.moves).toEqual([
      {
        kind: 'lean',
        moment: 'Half past one',
        lean: 'have a rough first version in people’s hands by Friday',
        other: 'find out why a method fails, with no date set',
      },
    ]);
  });

  test('a clear result may need two answers or three', () => {
    // All that speaks for a data scientist.
    const state = said({ lean: leaning('qua,wha,ala,inb,fab,mob'), from: 'data-science' });
    expect(firsts(state)).toEqual(['data-scientist']);
    expect(whatWouldChange(asked, state)[0]?.moves.length).toBeGreaterThan(1);
  });

  test('level roles: an answer that would decide', () => {
    const state = said({ lean: Object.fromEntries(asked.statements.map(({ key }) => [key, 'a'])) });
    expect(firsts(state)).toHaveLength(12);
    expect(whatWouldChange(asked, state).length).toBeGreaterThan(0);
  });
});
