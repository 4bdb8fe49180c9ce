import { describe, expect, test } from 'vitest';
import { skillInSentence, skillsOf } from '#lib/compare/skills.ts';
import { vocabulary } from '../salary/real-data.ts';
import { allViews, viewOf } from './real-library.ts';

test('a skill that is also a tool stands once, under its kind, and what only the tools name is a tool', () => {
  const skills = skillsOf(
    {
      skills: {
        languages: ['SQL'],
        frameworks: ['pandas'],
        platforms: ['Docker'],
        methods: ['Data quality checks'],
      },
      tools: [{ for: 'Work', names: ['docker', 'Soda'] }],
    },
    vocabulary.skillFamilies,
  );
  expect(skills.map(({ name, kind }) => `${name}: ${kind}`)).toEqual([
    'SQL: languages',
    'pandas: frameworks',
    'Docker: platforms',
    'Data quality checks: methods',
    'Soda: tools',
  ]);
});

test('the families of a skill are those that have it as a member', () => {
  const families = (name: string) =>
    viewOf('mlops-engineer').skills.find((skill) => skill.name === name)?.families;
  expect(families('Docker')).toEqual(['containers']);
  expect(families('CI/CD and infrastructure as code')).toEqual(['infrastructure-as-code', 'ci-cd']);
});

test('inside a sentence a method begins in lower case and a product stays as it is called', () => {
  expect(skillInSentence({ name: 'Data visualisation', kind: 'methods' })).toBe(
    'data visualisation',
  );
  expect(skillInSentence({ name: 'CI/CD', kind: 'methods' })).toBe('CI/CD');
  expect(skillInSentence({ name: 'Kubernetes', kind: 'platforms' })).toBe('Kubernetes');
});

describe('the families in vocabulary.yaml', () => {
  const namedBy = (member: string) =>
    allViews.filter(({ skills }) =>
      skills.some(({ name }) => name.toLowerCase() === member.toLowerCase()),
    );

  test.each(vocabulary.skillFamilies)(
    '$name: each member is named by a guide, and together they span two',
    ({ members }) => {
      expect(members.filter((member) => namedBy(member).length === 0)).toEqual([]);
      expect(new Set(members.flatMap(namedBy)).size).toBeGreaterThan(1);
    },
  );
});
