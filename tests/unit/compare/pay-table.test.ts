import { describe, expect, test } from 'vitest';
import { gapBetween, levelsOf, payAt, payTable } from '#lib/compare/pay-table.ts';
import { payslip } from '#lib/pay/index.ts';
import { allViews, viewOf } from './real-library.ts';

const scientist = viewOf('data-scientist');
const engineer = viewOf('machine-learning-engineer');

test('levels stand lowest first, and those that no role has are left out', () => {
  expect(levelsOf([scientist])).toEqual(['junior', 'mid', 'senior']);
  expect(levelsOf([scientist, engineer])).toEqual(['junior', 'mid', 'senior', 'lead']);
  expect(levelsOf([{ pay: [] }])).toEqual([]);
});

test('a role without a level has an empty row there, and the first that has it is who others are measured by', () => {
  const lead = payTable([scientist, engineer]).find(({ level }) => level === 'lead');
  expect(lead?.rows[0]).toBeNull();
  expect(lead?.rows[1]?.cells.map(({ gap }) => gap)).toEqual([null, null, null, null]);
});

describe('the distance between two roles', () => {
  const gap = (amount: 'gross' | 'net-month' | 'cost') =>
    gapBetween(payAt(scientist, 'mid'), payAt(engineer, 'mid'), amount);

  test('in gross is that of the midpoints of their bands', () => {
    const middle = (ends: (number | null)[] = []) => ((ends[0] ?? 0) + (ends[1] ?? 0)) / 2;
    const [first, second] = [scientist, engineer].map((role) =>
      middle(payAt(role, 'mid')?.worked.gross),
    );
    expect(gap('gross')?.euros).toBe((second ?? 0) - (first ?? 0));
    expect(gap('gross')?.perCent).toBeCloseTo((100 * (second ?? 0)) / (first ?? 1) - 100, 9);
  });

  test('in net and cost is what the payslips of those midpoints differ by', () => {
    const slips = [scientist, engineer].map((role) =>
      payslip(payAt(role, 'mid')?.middle?.gross ?? 0),
    );
    const [first, second] = slips;
    expect(gap('net-month')?.euros).toBeCloseTo(((second?.net ?? 0) - (first?.net ?? 0)) / 12, 1);
    expect(gap('cost')?.euros).toBeCloseTo((second?.cost ?? 0) - (first?.cost ?? 0), 1);
  });

  test('is the other way round from the other side', () => {
    const back = gapBetween(payAt(engineer, 'mid'), payAt(scientist, 'mid'), 'gross');
    expect(back?.euros).toBe(-(gap('gross')?.euros ?? 0));
  });

  test('is not known where a band has no middle', () => {
    expect(gapBetween(null, payAt(engineer, 'mid'), 'gross')).toBeNull();
    expect(gapBetween({ middle: null }, payAt(engineer, 'mid'), 'gross')).toBeNull();
  });
});

test('every figure of every role is finite and to the cent', () => {
  const figures = allViews
    .flatMap(({ pay }) => pay)
    .flatMap(({ worked, middle }) => [
      ...Object.values(worked).flat(),
      ...Object.values(middle ?? {}),
    ])
    .filter((figure) => figure !== null);
  expect(figures.length).toBeGreaterThan(100);
  expect(figures.filter((figure) => figure !== Math.round(figure * 100) / 100)).toEqual([]);
});
