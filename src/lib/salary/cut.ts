import type { Observation } from '#lib/content/schema.ts';
import { whyLeftOut, type GradedSource } from './standing.ts';

/** The observations of a role that would count but for being about a part of France: the regional section. */
export function regionalOf(
  role: string,
  observations: readonly Observation[],
  sources: readonly GradedSource[],
): Observation[] {
  return leftOutFor('region', role, observations, sources);
}

/** The observations of a role that would count but for being about one kind of employer. */
export function companyTypesOf(
  role: string,
  observations: readonly Observation[],
  sources: readonly GradedSource[],
): Observation[] {
  return leftOutFor('company-type', role, observations, sources);
}

function leftOutFor(
  reason: 'region' | 'company-type',
  role: string,
  observations: readonly Observation[],
  sources: readonly GradedSource[],
): Observation[] {
  return observations.filter(
    (observation) => observation.role === role && whyLeftOut(observation, sources) === reason,
  );
}
