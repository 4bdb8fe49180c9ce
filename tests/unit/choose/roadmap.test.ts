import { describe, expect, test } from 'vitest';
import { preparationFrom, roadmap, type RoleFile } from '#lib/choose/index.ts';
import { authored, roles, said } from './real-data.ts';

const skillsOf = (id: string) => {
  const skills = roles.find((role) => role.id === id)?.data.skills;
  if (!skills) throw new Error(`No role is called ${id}.`);
  return skills;
};
const background = (id: string) => authored.backgrounds.find((one) => one.id === id);

describe('what to learn', () => {
  test('a data analyst on the way to data science has SQL, deepens Python and learns statistics', () => {
    const { have, deepen, learn } = preparationFrom(
      skillsOf('data-scientist'),
      background('data-analysis'),
    );
    expect(have).toContain('SQL');
    expect(deepen).toContain('Python');
    expect(learn.find(({ kind }) => kind === 'methods')?.skills).toContain(
      'Statistics and experimental design',
    );
  });

  test('languages come first, then ideas, then frameworks, then platforms', () => {
    const { learn } = preparationFrom(skillsOf('machine-learning-engineer'));
    expect(learn.map(({ kind }) => kind)).toEqual([
      'languages',
      'methods',
      'frameworks',
      'platforms',
    ]);
  });

  test('every skill of every role stands in one place, whatever the background', () => {
    for (const { data } of roles) {
      const all = Object.values(data.skills).flat();
      for (const from of [undefined, ...authored.backgrounds]) {
        const { have, deepen, learn } = preparationFrom(data.skills, from);
        const placed = [...have, ...deepen, ...learn.flatMap(({ skills }) => skills)];
        expect(placed.toSorted()).toEqual(all.toSorted());
      }
    }
  });

  test('a kind with nothing left to learn is no step', () => {
    const skills = { languages: ['SQL'], methods: ['Statistics'], frameworks: [], platforms: [] };
    expect(preparationFrom(skills, { knows: ['sql'], met: [] })).toEqual({
      have: ['SQL'],
      deepen: [],
      learn: [{ kind: 'methods', skills: ['Statistics'] }],
    });
  });
});

const link = (path: string) => ({ title: path, path });
const file: RoleFile = {
  id: 'data-scientist',
  name: 'Data Scientist',
  starts: {
    '': {
      have: [],
      deepen: [],
      learn: [{ kind: 'languages', skills: ['SQL'] }],
      wayIn: null,
      move: null,
    },
    'data-analysis': { have: ['SQL'], deepen: [], learn: [], wayIn: 'Keep the SQL.', move: null },
  },
  degrees: ['A master’s degree.'],
  portfolio: 'One analysis from end to end.',
  certifications: [],
  time: { months: [6, 12], note: null, source: link('/sources/#oria') },
  guide: link('/roles/data-scientist/'),
  reading: [link('/faq/tools-first/'), link('/faq/no-degree/')],
  questions: { 'no-degree': link('/faq/no-degree/') },
  comparisons: ['ai-engineer', 'data-analyst', 'data-engineer', 'machine-learning-engineer'].map(
    (other) => ({ other, ...link(`/compare/${other}/`) }),
  ),
};

describe('the way to a role', () => {
  test('starts from the background, or from nothing where none was said', () => {
    expect(roadmap(file, said({ from: 'data-analysis' }), []).wayIn).toBe('Keep the SQL.');
    expect(roadmap(file, said({}), []).learn).toEqual([{ kind: 'languages', skills: ['SQL'] }]);
  });

  test.each([
    ['3', { months: 3, by: 3 }],
    ['6', null],
    ['', null],
  ] as const)('with months "%s" against six to twelve, the shortfall is %o', (months, short) => {
    expect(roadmap(file, said({ months }), []).time?.short).toEqual(short);
  });

  test('where no source gives a time, none is made up', () => {
    expect(roadmap({ ...file, time: null }, said({ months: '3' }), []).time).toBeNull();
  });

  test('what a limit makes worth reading follows the guide, once', () => {
    const { reading } = roadmap(file, said({ limits: ['no-degree'] }), []);
    expect(reading.map(({ path }) => path)).toEqual([
      '/roles/data-scientist/',
      '/faq/no-degree/',
      '/faq/tools-first/',
    ]);
  });

  test('comparisons with the reader’s other roles come first', () => {
    const { comparisons } = roadmap(file, said({}), ['mlops-engineer', 'data-engineer']);
    expect(comparisons.map(({ path }) => path)).toEqual([
      '/compare/data-engineer/',
      '/compare/ai-engineer/',
      '/compare/data-analyst/',
    ]);
  });
});
