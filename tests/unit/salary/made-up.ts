import type { Observation, PayEffect, Source } from '#lib/content/schema.ts';
import type { Reference } from '#lib/salary/index.ts';

/** Four levels and four sources, graded as their names say, for rules that no real figure shows alone. */
export const reference: Reference = {
  levels: [
    { id: 'junior', span: [0, 3], labels: ['junior'] },
    { id: 'mid', span: [3, 6], labels: ['mid'] },
    { id: 'senior', span: [6, null], labels: ['senior'] },
    { id: 'lead', span: null, labels: ['lead'] },
  ],
  sources: [
    { id: 'survey-a', reliability: 'a' },
    { id: 'grid-b', reliability: 'b' },
    { id: 'board-b', reliability: 'b' },
    { id: 'blog-c', reliability: 'c' },
    { id: 'ungraded' },
  ] satisfies Pick<Source, 'id' | 'reliability'>[],
};

/** A junior baker's pay of €20,000 to €30,000 in France, from a grid of 2026, but for what is said otherwise. */
export function observation(change: Partial<Observation> = {}): Observation {
  return {
    id: 'grid-b--baker--junior',
    role: 'baker',
    printedLevel: 'junior',
    years: null,
    min: 20_000,
    max: 30_000,
    openTop: false,
    region: 'france',
    perimeter: 'unstated',
    year: 2026,
    source: 'grid-b',
    ...change,
  };
}

/** A finding of 2026 that Paris pays bakers 10% more, but for what is said otherwise. */
export function premium(change: Partial<PayEffect> = {}): PayEffect {
  return {
    id: 'grid-b--paris',
    kind: 'paris-premium',
    roles: ['baker'],
    scope: 'Bakers',
    statement: 'Paris pays bakers 10% more.',
    premium: [10, 10],
    year: 2026,
    source: 'grid-b',
    ...change,
  };
}
