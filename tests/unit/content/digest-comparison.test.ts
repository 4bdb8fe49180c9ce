import { describe, expect, test } from 'vitest';
import { expectHome, wholeText } from './digest.ts';
import { certifications, facts, guides, page, roles } from './pages.ts';
import { points } from './points-of-comparison.ts';
import { salaries } from '../salary/real-data.ts';

/*
 * The comparison that founded the site (oria-ds-vs-ml-2025), point by point: each statement has a home in the long guide,
 * in the guides to its two roles or in the data.
 */

const scientist = page(roles, 'data-scientist');
const engineer = page(roles, 'machine-learning-engineer');
const guide = page(guides, 'data-scientist-or-machine-learning-engineer');
const theme = (role: typeof scientist, name: string) =>
  wholeText({
    ...role,
    data: role.data.dayAtWork.filter((one) => one.theme === name),
    body: '',
  });

const places: Record<string, string> = {
  guide: wholeText(guide),
  exploration: theme(scientist, 'Exploration and hypothesis testing'),
  visualisation: theme(scientist, 'Visualisation and storytelling'),
  models: theme(scientist, 'Statistical models and experiments'),
  stakeholders: `${theme(scientist, 'Stakeholders')} ${wholeText(guide)}`,
  pipelines: `${theme(engineer, 'Data and training pipelines')} ${wholeText(guide)}`,
  serving: `${theme(engineer, 'Deployment and serving')} ${wholeText(guide)}`,
  drift: theme(engineer, 'Monitoring and drift'),
  scale: theme(engineer, 'Scale and cost'),
  'scientist at a glance': Object.values(scientist.data.dimensions).join(' ¶ '),
  'engineer at a glance': Object.values(engineer.data.dimensions).join(' ¶ '),
  'scientist’s portfolio': scientist.data.training.portfolio,
  'engineer’s portfolio': engineer.data.training.portfolio,
};

describe('the comparison: every statement has a home', () => {
  test.each(points.map(([point, place, ...carriers]) => ({ point, place, carriers })))(
    '$point ($place)',
    ({ point, place, carriers }) => {
      expectHome(point, places[place] ?? '', carriers);
    },
  );

  test('each role’s day has its four themes', () => {
    expect(scientist.data.dayAtWork).toHaveLength(4);
    expect(engineer.data.dayAtWork).toHaveLength(4);
  });

  test.each([
    [
      scientist,
      [
        'patterns before',
        'influence decisions',
        'statistics and experiments',
        'depth of analysis to infrastructure',
        'economics, finance, marketing analytics or research',
      ],
    ],
    [
      engineer,
      [
        'shipping code that runs reliably',
        'Git, tests and APIs',
        'next to product engineering',
        'system design, scale and automation',
        'computing, back-end or DevOps',
      ],
    ],
  ])('five statements to choose $id by', ({ data }, statements) => {
    expect(data.chooseIf).toHaveLength(5);
    statements.forEach((statement, index) => {
      expect(data.chooseIf[index]).toContain(statement);
    });
  });

  test('its salaries of both roles, level by level', () => {
    const grid = (role: string) =>
      salaries
        .filter((one) => one.source === 'oria-ds-vs-ml-2025' && one.role === role)
        .map(({ min, max }) => [min, max]);
    expect(grid('data-scientist')).toEqual([
      [42_000, 55_000],
      [55_000, 75_000],
      [75_000, 95_000],
    ]);
    expect(grid('machine-learning-engineer')).toEqual([
      [48_000, 62_000],
      [62_000, 85_000],
      [85_000, 110_000],
    ]);
  });

  test('its premium of the engineer, and its own table, which the guide sets beside it', () => {
    const premium = facts.find(({ id }) => id === 'oria-premium-over-data-scientist');
    expect(premium?.value).toBe('10 to 15%');
    expect(guide.body).toContain('<Fact id="oria-premium-over-data-scientist" />');
    expect(guide.body.match(/<Observed id="oria-ds-vs-ml-2025--/g)).toHaveLength(6);
  });

  test('its months to employable', () => {
    expect(scientist.data.training.timeToEmployable?.months).toEqual([6, 12]);
    expect(engineer.data.training.timeToEmployable?.months).toEqual([12, 18]);
  });

  test.each<[id: string, role: string, price: number | undefined, per: string, verdict: RegExp]>([
    ['google-data-analytics', 'data-scientist', 250, 'year', /change of career/],
    ['ibm-data-science', 'data-scientist', undefined, '', /portfolio; weak on its own/],
    ['datacamp-datascientest', 'data-scientist', 3000, 'course', /mentor/],
    [
      'google-pmle',
      'machine-learning-engineer',
      200,
      'exam',
      /reference on Google Cloud.*three to six months/,
    ],
    ['aws-ml-specialty', 'machine-learning-engineer', 300, 'exam', /Retired on 31 March 2026/],
    [
      'deeplearning-mlops',
      'machine-learning-engineer',
      40,
      'month',
      /bridge from science to engineering/,
    ],
  ])('%s with its price and our verdict', (id, role, price, per, verdict) => {
    const found = certifications.find((one) => one.id === id);
    expect(found?.roles).toContain(role);
    expect(found?.verdict).toMatch(verdict);
    const own = found?.price.find(({ source }) => source === 'oria-ds-vs-ml-2025');
    expect([own?.amount, own?.per ?? '']).toEqual([price, per]);
    if (found?.status !== 'retired') {
      expect(page(roles, role).data.certifications).toContain(id);
    }
  });
});
