import { expect, test } from 'vitest';
import { compare as words } from '#i18n/en.ts';
import { glance } from '#lib/compare/glance.ts';
import { sameSource } from '#lib/compare/same-source.ts';
import { viewOf } from './real-library.ts';

// The comparison guide that the site began with sets data scientist and machine learning engineer
// side by side in six dimensions. Each must come out of the data.
const roles = [viewOf('data-scientist'), viewOf('machine-learning-engineer')];
const rows = new Map(glance(roles, words.glance).map(({ id, cells }) => [id, cells]));

test.each([
  [
    'coreSkills',
    'Statistics, SQL, Python, visualisation, experimentation',
    'Software engineering, Python, cloud, DevOps, system design',
  ],
  [
    'mainTools',
    'Jupyter, pandas, scikit-learn, SQL, Tableau or Power BI',
    'Docker, Kubernetes, MLflow, Airflow, AWS or Google Cloud',
  ],
  [
    'profile',
    'A curious analyst, at ease with ambiguity and with the business',
    'A builder of systems who likes tests and reliable code',
  ],
  ['time', '6 to 12 months', '12 to 18 months'],
  [
    'output',
    'Insight, reports, prototypes and dashboards',
    'Production models, APIs, pipelines and monitoring',
  ],
] as const)('%s', (dimension, scientist, engineer) => {
  expect(rows.get(dimension)).toEqual([[scientist], [engineer]]);
});

test('salary, as that guide printed it for 2025', () => {
  const printed = sameSource(roles)
    .filter(({ source }) => source === 'oria-ds-vs-ml-2025')
    .map(({ level, voices }) => [level, ...voices.map(({ min, max }) => [min, max])]);
  expect(printed).toEqual([
    ['junior', [42_000, 55_000], [48_000, 62_000]],
    ['mid', [55_000, 75_000], [62_000, 85_000]],
    ['senior', [75_000, 95_000], [85_000, 110_000]],
  ]);
});
