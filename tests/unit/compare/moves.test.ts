import fc from 'fast-check';
import { expect, test } from 'vitest';
import { movable, movesBetween, weigh, type Movable } from '#lib/compare/moves.ts';
import { compareCodec } from '#lib/compare/state.ts';
import { payslip } from '#lib/pay/index.ts';
import { allViews, viewOf } from './real-library.ts';

const scientist = movable(viewOf('data-scientist'));
const engineer = movable(viewOf('machine-learning-engineer'));
const state = compareCodec.defaults;

test('two roles are weighed both ways, three from the first to each of the others', () => {
  expect(movesBetween(['a', 'b'])).toEqual([
    ['a', 'b'],
    ['b', 'a'],
  ]);
  expect(movesBetween(['a', 'b', 'c'])).toEqual([
    ['a', 'b'],
    ['a', 'c'],
  ]);
  expect(movesBetween(['a'])).toEqual([]);
});

test('the gain a month is that of two payslips at the middles of the bands', () => {
  const weighed = weigh([scientist, engineer], state);
  const gross = (id: string) => viewOf(id).pay.find(({ level }) => level === 'mid')?.middle?.gross;
  const now = payslip(gross('data-scientist') ?? 0);
  const then = payslip(gross('machine-learning-engineer') ?? 0);
  expect(weighed?.netGain).toBeCloseTo((then.net - now.net) / 12, 1);
  expect(weighed?.result.gain).toBeCloseTo((then.takeHome - now.takeHome) / 12, 1);
});

test('the way back is weighed when the state asks for it', () => {
  const weighed = weigh([scientist, engineer], {
    ...state,
    from: 'machine-learning-engineer',
    to: 'data-scientist',
  });
  expect(weighed?.from.id).toBe('machine-learning-engineer');
  expect(weighed?.result.kind).toBe('never');
});

test('the new job may be taken at another level', () => {
  const weighed = weigh([scientist, engineer], { ...state, level: 'senior', newLevel: 'junior' });
  expect(weighed?.newLevel).toBe('junior');
  expect(weighed?.result.kind).toBe('never');
});

test('a level that the new role lacks falls back to its mid level', () => {
  const weighed = weigh([engineer, scientist], { ...state, level: 'lead' });
  expect(weighed?.level).toBe('lead');
  expect(weighed?.newLevel).toBe('mid');
});

test('without pay on both sides there is nothing to weigh', () => {
  const unpaid: Movable = { ...engineer, id: 'unpaid', pay: [] };
  expect(weigh([scientist, unpaid], state)).toBeNull();
  expect(weigh([], state)).toBeNull();
});

test('any fragment on any roles weighs a move that is offered, in finite euros', () => {
  const roles = fc.uniqueArray(fc.constantFrom(...allViews), {
    minLength: 2,
    maxLength: 3,
    selector: ({ id }) => id,
  });
  const level = fc.constantFrom('junior', 'mid', 'senior', 'lead', 'all', 'same', 'chief');
  const id = fc.constantFrom(...allViews.map((view) => view.id), 'nobody', '%E0%A4%A');
  const fragment = fc
    .tuple(id, id, level, level, fc.string(), fc.string())
    .map(
      ([from, to, now, then, training, unpaid]) =>
        `#from=${from}&to=${to}&level=${now}&new-level=${then}&training=${training}&unpaid=${unpaid}`,
    );
  fc.assert(
    fc.property(roles, fc.oneof(fragment, fc.string()), (views, text) => {
      const weighed = weigh(views.map(movable), compareCodec.parse(text).state);
      expect(weighed).not.toBeNull();
      if (!weighed) return;
      const offered = weighed.moves.map(([a, b]) => `${a.id} ${b.id}`);
      expect(offered).toContain(`${weighed.from.id} ${weighed.to.id}`);
      expect(weighed.levels).toContain(weighed.level);
      expect(weighed.newLevels).toContain(weighed.newLevel);
      expect(Number.isFinite(weighed.result.gain + weighed.netGain)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
