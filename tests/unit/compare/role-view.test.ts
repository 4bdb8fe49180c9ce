import { describe, expect, test } from 'vitest';
import { roles, allViews, viewOf } from './real-library.ts';

describe.each(allViews.map((view) => ({ id: view.id, view })))('$id', ({ id, view }) => {
  test('travels as JSON of at most 12 kB', () => {
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
    expect(JSON.stringify(view).length).toBeLessThan(12_000);
  });

  test('names a source for every figure and move, and leads only to guides that exist', () => {
    const cited = [
      ...view.pay.flatMap(({ voices }) => voices.map(({ source }) => source)),
      ...view.moves.flatMap(({ documented }) => documented.map(({ source }) => source)),
      ...(view.time ? [view.time.source] : []),
    ];
    expect(cited.filter((source) => !view.sources[source])).toEqual([]);
    const linked = [...view.team, ...view.next].flatMap(({ role }) => role ?? []);
    expect([...linked, ...view.moves.map(({ to }) => to)].filter((to) => !roles.has(to))).toEqual(
      [],
    );
    expect(view.moves.map(({ to }) => to)).not.toContain(id);
  });
});

test('a move is documented by the list of transitions and by what the guide cites', () => {
  const toEngineer = viewOf('data-scientist').moves.find(
    ({ to }) => to === 'machine-learning-engineer',
  );
  expect(toEngineer?.documented).toEqual([
    {
      note: 'Needs software engineering; a course in MLOps is named as the bridge.',
      source: 'oria-ds-vs-ml-2025',
    },
  ]);
  expect(toEngineer?.learn).toContain('CI/CD');
  const toScientist = viewOf('data-analyst').moves.find(({ to }) => to === 'data-scientist');
  expect(toScientist?.documented.map(({ source }) => source)).toEqual(['realjoboffers-dsda-2026']);
});

test('a page without a date is cited by the year of its data', () => {
  expect(viewOf('data-scientist').sources['oria-ds-vs-ml-2025']).toBe('Oria 2025');
});
