import { describe, expect, test } from 'vitest';
import { expectHome, wholeText } from './digest.ts';
import { certifications, page, questions, questionsOf, roles } from './pages.ts';
import { points } from './points-of-job-profile.ts';
import { partsOf, plain } from './prose.ts';
import { salaries } from '../salary/real-data.ts';

/*
 * The job profile that founded the site (bluecoders-ml-engineer-2026), point by point: each statement has a home in the
 * guide to the machine learning engineer, in one of its questions or in the data.
 */

const id = 'machine-learning-engineer';
const guide = page(roles, id);
const question = (name: string) => wholeText(page(questions, `${id}-${name}`));

const places: Record<string, string> = {
  definition: guide.data.definition,
  why: plain(partsOf(guide.body)['why'] ?? ''),
  missions: wholeText({ ...guide, data: guide.data.missions, body: '' }),
  team: wholeText({ ...guide, data: guide.data.team, body: '' }),
  skills: wholeText({ ...guide, data: [guide.data.skills, guide.data.tools], body: '' }),
  softSkills: wholeText({ ...guide, data: guide.data.softSkills, body: '' }),
  training: wholeText({ ...guide, data: guide.data.training, body: '' }),
  next: wholeText({ ...guide, data: guide.data.next, body: '' }),
  sectors: wholeText({ ...guide, data: guide.data.sectors, body: '' }),
  salary: plain(partsOf(guide.body)['salary'] ?? ''),
  'what it is': question('definition'),
  pay: question('salary-france'),
  'or data scientist': question('or-data-scientist'),
  'or MLOps': question('or-mlops-engineer'),
  'essential skills': question('skills'),
  'how to train': question('training'),
  'where it leads': question('career'),
  'who hires': question('employers'),
};

describe('the job profile: every statement has a home', () => {
  test.each(points.map(([point, place, ...carriers]) => ({ point, place, carriers })))(
    '$point ($place)',
    ({ point, place, carriers }) => {
      expectHome(point, places[place] ?? '', carriers);
    },
  );

  test.each<[sector: string, ...useCases: string[]]>([
    ['Fintech and insurtech', 'fraud', 'scoring', 'pricing'],
    ['Healthtech', 'diagnosis', 'imaging'],
    ['Industry and automotive', 'predictive maintenance', 'quality control', 'autonomous driving'],
    ['E-commerce and retail', 'recommendation', 'stock', 'pricing'],
    ['Defence and space', 'target detection', 'satellite imagery'],
    ['Media and advertising', 'personalisation'],
  ])('sector: %s, in the guide and in the answer', (sector, ...useCases) => {
    const named = guide.data.sectors.find(({ name }) => name === sector);
    expectHome(sector, (named?.useCases ?? []).join(', '), useCases);
    expectHome(sector, places['who hires'] ?? '', [sector, ...useCases]);
  });

  test('demand exceeds supply', () => {
    expectHome('demand', places['who hires'] ?? '', ['Demand exceeds supply']);
  });

  test('its eight questions, in its order', () => {
    expect(questionsOf(id).map(({ data }) => data.topic)).toEqual([
      'what-it-is',
      'pay',
      'comparison',
      'comparison',
      'skills',
      'training',
      'career',
      'hiring',
    ]);
  });

  test('its category, its date and its year', () => {
    expect(guide.data.family).toBe('machine-learning');
    expect(guide.data.reviewed).toBe('2026-11-21');
    expect(page(questions, `${id}-salary-france`).data.question).toContain('2026');
  });

  test('its salaries by level, with the hole between the first two', () => {
    const grid = salaries
      .filter(({ source, role }) => source === 'bluecoders-ml-engineer-2026' && role === id)
      .map(({ years, min, max, openTop }) => [years, min, max, openTop]);
    expect(grid).toEqual([
      [[0, 3], 45_000, 60_000, false],
      [[3, 6], 70_000, 90_000, false],
      [[6, null], 90_000, 120_000, true],
    ]);
  });

  test('the certificate it recommends stands as retired, with its successors', () => {
    const gone = certifications.find((one) => one.id === 'aws-ml-specialty');
    expect(gone).toMatchObject({ status: 'retired', retired: '2026-03-31' });
    expect(gone?.replacedBy).toContain('aws-mla');
    expect(guide.data.certifications).toEqual(expect.arrayContaining(['google-pmle', 'aws-mla']));
  });
});
