import { contributionsOf, leaningCount, type Answer, type Contribution } from './contributions.ts';
import type { Questionnaire, RoleBrief } from './questionnaire.ts';
import type { ChooseState } from './state.ts';

/** Sides a reader must lean to before there is a result: with fewer, one answer would decide everything. */
export const enough = 3;

/**
 * The roles in the order of a reader's answers, each with the answers that speak for it and against it, the weightier first.
 * Null before there are `enough` answers. Roles of equal balance share a place and stand in the order of their ids.
 */
export function rankRoles(asked: Questionnaire, state: ChooseState): Place[] | null {
  if (leaningCount(asked, state) < enough) return null;
  const contributions = contributionsOf(asked, state);
  const balances = balancesOf(asked, contributions);
  const places = asked.roles.map((role, index): Place => {
    const balance = balances[index] ?? 0;
    const reasons = reasonsFor(index, contributions);
    return {
      role,
      place: 1 + balances.filter((other) => other > balance).length,
      speaksFor: reasons.filter(({ weight }) => weight > 0),
      against: reasons.filter(({ weight }) => weight < 0),
      strokes: contributions.map(({ pull }) => pull[index] ?? 0),
    };
  });
  return places.sort(
    (one, other) => one.place - other.place || (one.role.id < other.role.id ? -1 : 1),
  );
}

/** The sum of all pulls, role by role. */
export function balancesOf(asked: Questionnaire, contributions: readonly Contribution[]): number[] {
  return asked.roles.map((_, index) =>
    contributions.reduce((sum, { pull }) => sum + (pull[index] ?? 0), 0),
  );
}

function reasonsFor(index: number, contributions: readonly Contribution[]): Reason[] {
  return contributions
    .map(({ answer, pull }) => ({ answer, weight: pull[index] ?? 0 }))
    .filter(({ weight }) => weight !== 0)
    .sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
}

/** A role's place, from 1, with its reasons. */
export interface Place {
  role: RoleBrief;
  place: number;
  speaksFor: Reason[];
  against: Reason[];
  /** What each answer does to this role, zero included, in the order of the answers. */
  strokes: number[];
}

export interface Reason {
  answer: Answer;
  /** Above zero for, below zero against. */
  weight: number;
}
