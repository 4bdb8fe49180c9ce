import type { Pull, Questionnaire } from './questionnaire.ts';
import type { ChooseState } from './state.ts';

/**
 * What each answer does to each role, in the order the page asks. What the state names and the questionnaire does not know, and
 * answers that lean to neither side, contribute nothing.
 */
export function contributionsOf(asked: Questionnaire, state: ChooseState): Contribution[] {
  const statements = asked.statements.flatMap(({ key, moment, a, b, pull }): Contribution[] => {
    const side = state.lean[key];
    if (side !== 'a' && side !== 'b') return [];
    const [chosen, other] = side === 'a' ? [a, b] : [b, a];
    const answer: Answer = { kind: 'statement', key, moment, chosen, other };
    return [{ answer, pull: side === 'a' ? pull : opposite(pull) }];
  });
  const background = asked.backgrounds
    .filter(({ id }) => id === state.from)
    .map(({ name, pull }): Contribution => ({ answer: { kind: 'background', name }, pull }));
  const limits = asked.limits
    .filter(({ id }) => state.limits.includes(id))
    .map(({ id, text, pull }): Contribution => ({ answer: { kind: 'limit', id, text }, pull }));
  return [...statements, ...background, ...limits];
}

/** How many statements the reader leaned to a side of. */
export const leaningCount = (asked: Questionnaire, { lean }: ChooseState): number =>
  asked.statements.filter(({ key }) => lean[key] === 'a' || lean[key] === 'b').length;

/** How many statements the reader answered, neither included. */
export const answeredCount = (asked: Questionnaire, { lean }: ChooseState): number =>
  asked.statements.filter(({ key }) => lean[key] !== undefined).length;

/** The same weights, the other way round. */
export const opposite = (pull: Pull): Pull => pull.map((weight) => 0 - weight);

/** One thing the reader said. */
export type Answer =
  | { kind: 'statement'; key: string; moment: string; chosen: string; other: string }
  | { kind: 'background'; name: string }
  | { kind: 'limit'; id: string; text: string };

export interface Contribution {
  answer: Answer;
  pull: Pull;
}
