import { expect, test } from 'vitest';
import { switchSkills } from '#lib/compare/switch-skills.ts';
import { allViews, viewOf } from './real-library.ts';

test('a data scientist keeps Python, deepens Docker into Kubernetes and learns MLflow to become a machine learning engineer', () => {
  const { keep, deepen, learn } = switchSkills(
    viewOf('data-scientist'),
    viewOf('machine-learning-engineer'),
  );
  expect(keep).toContain('Python');
  expect(deepen.map(({ name, beside }) => `${name} after ${beside.name}`)).toContain(
    'Kubernetes after Docker',
  );
  expect(learn).toContain('MLflow');
});

test('names that differ in case alone are the same', () => {
  const skill = (name: string) => ({ name, kind: 'languages' as const });
  const from = { skills: [skill('shell')] };
  expect(switchSkills(from, { skills: [skill('Shell')] }).keep).toEqual(['Shell']);
});

test('a skill that no family connects is to be learnt', () => {
  const from = { skills: [{ name: 'R', kind: 'languages' as const, families: ['statistics'] }] };
  const to = { skills: [{ name: 'Go', kind: 'languages' as const }] };
  expect(switchSkills(from, to)).toEqual({ keep: [], deepen: [], learn: ['Go'] });
});

test('between any two roles, each skill of the new one is kept, deepened or learnt, and only one of these', () => {
  for (const from of allViews)
    for (const to of allViews) {
      const { keep, deepen, learn } = switchSkills(from, to);
      const placed = [...keep, ...deepen.map(({ name }) => name), ...learn];
      expect(placed.sort()).toEqual(to.skills.map(({ name }) => name).sort());
    }
});

test('what is kept is the same in both directions', () => {
  const lower = (names: string[]) => names.map((name) => name.toLowerCase()).sort();
  for (const from of allViews)
    for (const to of allViews)
      expect(lower(switchSkills(from, to).keep)).toEqual(lower(switchSkills(to, from).keep));
});
