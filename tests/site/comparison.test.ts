import { describe, expect, inject, test } from 'vitest';
import type { RoleView } from '#lib/compare/role-view.ts';
import { pairId } from '#lib/compare/pair.ts';
import { typographic } from '#lib/content/typographic.ts';
import { allViews, pairs } from '../unit/compare/real-library.ts';
import { oneLine, readBuiltSite, textOf, type Page } from './built-site.ts';

const [root] = inject('sites').map(readBuiltSite);
if (!root) throw new Error('tests/sites.ts provides the built site.');

const pageAt = (path: string): Page => {
  const page = root.pages.find((one) => one.path === path);
  if (!page) throw new Error(`${path} was not built.`);
  return page;
};
const pairPages = root.pages.filter(({ path }) => /^\/compare\/.+-vs-.+\/$/.test(path));
const compared = pairs.map(([a, b]) => ({
  a,
  b,
  path: `/compare/${pairId(a.id, b.id)}/`,
  page: pageAt(`/compare/${pairId(a.id, b.id)}/`),
}));
const texts = (page: Page, selector: string) =>
  page
    .$(selector)
    .toArray()
    .map((element) => oneLine(page.$(element).text()));
const propsOf = (page: Page) =>
  page
    .$('main astro-island')
    .toArray()
    .map((island) => page.$(island).attr('props') ?? '');

test('the pages are those of the chosen pairs, in alphabetical order of their ids', () => {
  expect(pairPages.map(({ path }) => path).sort()).toEqual(compared.map(({ path }) => path).sort());
});

test('no two pages open with the same sentence', () => {
  const ledes = compared.map(({ page }) => oneLine(page.$('.lede').text()));
  expect(ledes.filter((lede) => lede.length < 80)).toEqual([]);
  expect(new Set(ledes).size).toBe(ledes.length);
});

describe.each(compared)('$path', ({ a, b, page }) => {
  const lede = oneLine(page.$('.lede').text());

  test('opens with a skill of each that the other does not have, and with the gap of its own table', () => {
    const columns = ['.own-1 li', '.own-2 li'].map((column) =>
      texts(page, `[data-part="skills"] ${column}`),
    );
    for (const column of columns)
      expect(column.filter((name) => lede.toLowerCase().includes(name.toLowerCase()))).not.toEqual(
        [],
      );
    const gap = page
      .$('[data-part="pay"] [data-level="mid"] [data-amount="gross"] data.gap')
      .attr('value');
    const told = Math.round(Math.abs(Number(gap))).toLocaleString('en-GB');
    expect(lede).toContain(`€${told} a year`);
  });

  test('has every section, differences before what is shared', () => {
    const ids = page
      .$('.compared > section')
      .toArray()
      .map((section) => page.$(section).attr('data-part') ?? '');
    const expected = 'glance pay skills day team ways-in certifications next choose switch'.split(
      ' ',
    );
    const hasCertifications = [a, b].some(({ certifications }) => certifications.length > 0);
    expect(ids).toEqual(expected.filter((id) => id !== 'certifications' || hasCertifications));
    const rows = page.$('[data-part="glance"] tbody tr').toArray();
    const shared = rows.map((row) => page.$(row).hasClass('shared'));
    expect(shared).toEqual([...shared].sort());
    const columns = page.$('[data-part="skills"] dl > div').toArray();
    expect(columns.map((column) => page.$(column).hasClass('shared')).at(-1)).toBe(true);
  });

  test('tells pay in gross, net, after tax and cost for each role at each of their levels', () => {
    const groups = page.$('[data-part="pay"] .pay-table [data-level]').toArray();
    const levels = new Set([...a.pay, ...b.pay].map(({ level }) => level));
    expect(groups.length).toBe(levels.size);
    for (const { id, pay } of [a, b])
      for (const { level } of pay) {
        const cells = page.$(
          `[data-part="pay"] [data-level="${level}"] tr[data-role="${id}"] [data-amount]`,
        );
        expect(cells.toArray().map((cell) => page.$(cell).attr('data-amount'))).toEqual([
          'gross',
          'net-month',
          'take-home-month',
          'cost',
        ]);
        expect(oneLine(cells.text())).toMatch(/€\d/);
      }
    expect(page.$('[data-part="pay"] svg path.role-1').length).toBeGreaterThan(0);
    expect(page.$('[data-part="pay"] svg path.role-2').length).toBeGreaterThan(0);
  });

  test('weighs the move both ways, and each move says who documents it or that nobody does', () => {
    const moves = page.$('[data-part="switch"] .move').toArray();
    expect(moves.map((move) => page.$(move).attr('data-from'))).toEqual([a.id, b.id]);
    for (const [move, from, to] of [
      [moves[0], a, b],
      [moves[1], b, a],
    ] as const) {
      const documented = from.moves.find((one) => one.to === to.id)?.documented ?? [];
      const cited = page.$(move).find('p a.cite');
      expect(cited.length).toBe(documented.length);
      if (documented.length === 0) expect(page.$(move).text()).toContain('No source');
      expect(page.$(move).find('[data-kind="learn"], [data-kind="deepen"]').length).toBeGreaterThan(
        0,
      );
      expect(page.$(move).find('[data-kind="net"] data').length).toBeGreaterThan(0);
    }
  });

  test('hands at most 6 kB to the browser', () => {
    const props = propsOf(page);
    expect(props.length).toBe(1);
    expect(props.map((one) => one.length).filter((bytes) => bytes > 6_000)).toEqual([]);
  });
});

describe('the page that compares any roles', () => {
  const page = pageAt('/compare/');

  test('hands at most 6 kB to the browser', () => {
    const sizes = propsOf(page).map((props) => Buffer.byteLength(props));
    console.log(`/compare/ hands over ${sizes.join(', ')} bytes`);
    expect(sizes).toHaveLength(1);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(6_000);
  });

  test('shows a pair without JavaScript, just as that pair’s own page does', () => {
    const own = pageAt('/compare/data-scientist-vs-machine-learning-engineer/');
    const html = (one: Page, id: string) => one.$.html(one.$(`[data-part="${id}"]`));
    for (const id of ['glance', 'pay', 'skills', 'day', 'team', 'next', 'choose', 'switch'])
      expect(html(page, id)).toBe(html(own, id));
  });

  test('lists every pair with its distance in pay and its skills in common', () => {
    const rows = page.$('.pairs tbody tr').toArray();
    const addresses = rows.map((row) => page.$(row).find('a').attr('href'));
    expect(addresses).toEqual(compared.map(({ path }) => path));
    const figures = rows.map((row) => page.$(row).find('data').length);
    expect(new Set(figures)).toEqual(new Set([2]));
  });

  test('offers every role, and the data of each is there', () => {
    const offered = page
      .$('#role-1 option')
      .toArray()
      .map((option) => page.$(option).attr('value') ?? '');
    expect(offered.sort()).toEqual(allViews.map(({ id }) => id).sort());
    const edition =
      /"data":\[0,"\/data\/([^/]+)\/compare\/"/.exec(propsOf(page)[0] ?? '')?.[1] ?? '';
    for (const view of allViews) {
      const file = textOf(root, `data/${edition}/compare/${view.id}.json`);
      expect(inOrder(JSON.parse(file) as RoleView)).toEqual(inOrder(typographic(view)));
    }
  });
});

test('a guide tells, for each next role with a guide, what is kept and where the whole move is told', () => {
  for (const view of allViews) {
    const page = pageAt(`/roles/${view.id}/`);
    const lines = texts(page, 'section:has(> #career) .onward');
    expect(lines.length).toBe(view.next.filter(({ role }) => role !== undefined).length);
    for (const line of lines) expect(line).toMatch(/keep \d+, deepen \d+ and learn \d+\./);
  }
});

/** A view with its voices by source: the build reads the data in an order of its own. */
function inOrder(view: RoleView): RoleView {
  const bySource = (voices: RoleView['pay'][number]['voices']) =>
    [...voices].sort((one, two) => one.source.localeCompare(two.source));
  return { ...view, pay: view.pay.map((pay) => ({ ...pay, voices: bySource(pay.voices) })) };
}
