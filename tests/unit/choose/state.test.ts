import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  chooseCodec,
  monthsOf,
  rankRoles,
  roadmap,
  whatWouldChange,
  type RoleFile,
} from '#lib/choose/index.ts';
import { anyAnswers } from './made-up.ts';
import { asked, leaning, said } from './real-data.ts';

const smallFile: RoleFile = {
  id: 'data-analyst',
  name: 'Data Analyst',
  starts: { '': { have: [], deepen: [], learn: [], wayIn: null, move: null } },
  degrees: [],
  portfolio: 'One analysis.',
  certifications: [],
  time: null,
  guide: { title: 'Data Analyst', path: '/roles/data-analyst/' },
  reading: [],
  questions: {},
  comparisons: [],
};

/** All that the page does with a fragment. */
function useFragment(fragment: string) {
  const { state } = chooseCodec.parse(fragment);
  return [
    rankRoles(asked, state),
    whatWouldChange(asked, state),
    roadmap(smallFile, state, []),
    chooseCodec.format(state),
  ];
}

describe('answers in the address', () => {
  test('are short, sorted and read back', () => {
    const state = said({
      lean: { wh: 'n', qu: 'a', mo: 'b' },
      from: 'software',
      limits: ['no-nights', 'first-job'],
      months: '6',
      role: 'data-engineer',
    });
    const fragment =
      '#from=software&lean=mob,qua,whn&limits=first-job,no-nights&months=6&role=data-engineer';
    expect(chooseCodec.format(state)).toBe(fragment);
    expect(chooseCodec.format(chooseCodec.parse(fragment).state)).toBe(fragment);
  });

  test('no answer leaves no fragment', () => {
    expect(chooseCodec.format(chooseCodec.defaults)).toBe('');
  });

  test('all answers together stay under 250 characters', () => {
    const longest = (ids: readonly { id: string }[]) =>
      ids.map(({ id }) => id).reduce((one, other) => (other.length > one.length ? other : one));
    const state = said({
      lean: Object.fromEntries(asked.statements.map(({ key }) => [key, 'a'])),
      from: longest(asked.backgrounds),
      limits: asked.limits.map(({ id }) => id),
      months: '24',
      role: longest(asked.roles),
    });
    expect(chooseCodec.format(state).length).toBeLessThan(250);
  });

  test('equal states give equal fragments, and fragments give their state back', () => {
    fc.assert(
      fc.property(anyAnswers(asked), (state) => {
        const fragment = chooseCodec.format(state);
        expect(chooseCodec.parse(fragment)).toEqual({ state, ignored: [] });
        const shuffled = fragment.slice(1).split('&').reverse().join('&');
        expect(chooseCodec.format(chooseCodec.parse(shuffled).state)).toBe(fragment);
      }),
    );
  });

  test.each([
    ['#lean=', 'lean'],
    ['#lean=qu', 'lean'],
    ['#lean=qua,qub', 'lean'],
    ['#lean=QUA', 'lean'],
    ['#months=7', 'months'],
    ['#from=Data Science', 'from'],
    ['#limits=a,a', 'limits'],
    ['#role=<script>', 'role'],
  ])('%s is passed over and named', (fragment, key) => {
    const { state, ignored } = chooseCodec.parse(fragment);
    expect(state).toEqual(chooseCodec.defaults);
    expect(ignored).toEqual([expect.objectContaining({ key })]);
  });

  test('months are a number, or nothing', () => {
    expect(monthsOf(said({ months: '18' }))).toBe(18);
    expect(monthsOf(said({}))).toBeNull();
  });

  test('any text is read without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        useFragment(`#${text}`);
      }),
      { numRuns: 3_000 },
    );
  });

  test('fragments that nearly hold answers are read without an error', () => {
    const part = fc.oneof(
      fc.constantFrom('a', 'b', 'n', ',', '=', '&', '%2C', '%', '+', '__proto__', 'constructor'),
      fc.constantFrom(...asked.statements.map(({ key }) => key)),
      fc.constantFrom(
        ...asked.backgrounds.map(({ id }) => id),
        ...asked.limits.map(({ id }) => id),
      ),
    );
    const pair = fc
      .tuple(
        fc.constantFrom('lean', 'from', 'limits', 'months', 'role'),
        fc.array(part, { maxLength: 12 }),
      )
      .map(([key, parts]) => `${key}=${parts.join('')}`);
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 6 }), (pairs) => {
        useFragment(`#${pairs.join('&')}`);
      }),
      { numRuns: 5_000 },
    );
  });

  test('an id that every object inherits is no background', () => {
    const state = said({
      lean: leaning('qua,wha,pea'),
      from: 'constructor',
      limits: ['constructor'],
    });
    expect(roadmap(smallFile, state, []).have).toEqual([]);
    expect(roadmap(smallFile, state, []).reading).toEqual([smallFile.guide]);
  });
});
