import { contributionsOf, opposite } from './contributions.ts';
import type { Pull, Questionnaire, RoleBrief } from './questionnaire.ts';
import { balancesOf, rankRoles } from './ranking.ts';
import type { ChooseState } from './state.ts';

/**
 * The fewest answers that would have to be different for another role to stand alone in the first place: one where that is enough,
 * else two, else three. One change for each role that could come first, in the order of the questions, `mostChanges` at the most.
 * Empty where there is no result, or where not even three answers would change it.
 */
export function whatWouldChange(asked: Questionnaire, state: ChooseState): Change[] {
  const places = rankRoles(asked, state);
  if (!places) return [];
  const first = places.filter(({ place }) => place === 1);
  const alone = first.length === 1 ? first[0]?.role.id : undefined;
  const balances = balancesOf(asked, contributionsOf(asked, state));
  const steps = stepsFrom(asked, state);

  for (let count = 1; count <= mostMoves; count++) {
    const found = new Map<string, Change>();
    for (const combination of combinations(steps, count)) {
      const leader = soleLeader(asked, balances, combination);
      if (!leader || leader.id === alone || found.has(leader.id)) continue;
      found.set(leader.id, { moves: combination.map(({ move }) => move), first: leader });
    }
    if (found.size > 0) return [...found.values()].slice(0, mostChanges);
  }
  return [];
}

/** Every single thing the reader could have said differently, with what it would do to each role. */
function stepsFrom(asked: Questionnaire, state: ChooseState): Step[] {
  const statements = asked.statements.flatMap(({ key, moment, a, b, pull }): Step[] => {
    const said = state.lean[key];
    const to = (lean: string, other: string, times: number): Step => ({
      question: key,
      move: { kind: 'lean', moment, lean, other },
      pull: pull.map((weight) => weight * times),
    });
    if (said === 'a') return [to(b, a, -2)];
    if (said === 'b') return [to(a, b, 2)];
    return [to(a, b, 1), to(b, a, -1)];
  });
  const background = asked.backgrounds
    .filter(({ id }) => id === state.from)
    .map(({ name, pull }): Step => ({
      question: 'from',
      move: { kind: 'background', name },
      pull: opposite(pull),
    }));
  const limits = asked.limits
    .filter(({ id }) => state.limits.includes(id))
    .map(({ id, text, pull }): Step => ({
      question: id,
      move: { kind: 'limit', text },
      pull: opposite(pull),
    }));
  return [...statements, ...background, ...limits];
}

/** Every way to take `count` steps on different questions. */
function* combinations(steps: readonly Step[], count: number, from = 0): Generator<Step[]> {
  if (count === 0) {
    yield [];
    return;
  }
  for (let index = from; index < steps.length; index++) {
    const step = steps[index];
    if (!step) continue;
    for (const rest of combinations(steps, count - 1, index + 1)) {
      if (rest.every(({ question }) => question !== step.question)) yield [step, ...rest];
    }
  }
}

/** The role that stands alone in the first place once the steps are taken. */
function soleLeader(
  asked: Questionnaire,
  balances: readonly number[],
  steps: readonly Step[],
): RoleBrief | undefined {
  const after = balances.map((balance, index) =>
    steps.reduce((sum, { pull }) => sum + (pull[index] ?? 0), balance),
  );
  const best = Math.max(...after);
  const leaders = asked.roles.filter((_, index) => after[index] === best);
  return leaders.length === 1 ? leaders[0] : undefined;
}

/** Beyond three answers it is another reader. */
const mostMoves = 3;
const mostChanges = 3;

interface Step {
  question: string;
  move: Move;
  pull: Pull;
}

/** One thing said differently: a leaning to `lean` and away from `other`, or a background or limit left out. */
export type Move =
  | { kind: 'lean'; moment: string; lean: string; other: string }
  | { kind: 'background'; name: string }
  | { kind: 'limit'; text: string };

export interface Change {
  moves: Move[];
  /** The role that would then stand first, alone. */
  first: RoleBrief;
}
