import { expect, test } from 'vitest';
import { noticesOf } from '#components/islands/calculator/notices.ts';
import { readingOf } from '#components/islands/calculator/reading.ts';
import { calculatorWords } from '#i18n/calculator.ts';
import { outputs } from '#lib/calculator/outputs.ts';
import { calculatorCodec, type CalculatorState } from '#lib/calculator/state.ts';
import { inCents, solve } from '#lib/pay/index.ts';
import { oddFragments } from './fragments.ts';

const words = calculatorWords('en');
const seed = 20_261_122;

test('100,000 odd fragments are read, written back the same and worked out without a NaN', () => {
  const wrong: string[] = [];
  const states = new Set<string>();
  let read = 0;
  let left = 0;
  for (const fragment of oddFragments(100_000, seed)) {
    const { state, ignored } = calculatorCodec.parse(fragment);
    const canonical = calculatorCodec.format(state);
    const again = calculatorCodec.parse(canonical);
    if (again.ignored.length > 0 || calculatorCodec.format(again.state) !== canonical)
      wrong.push(`${fragment} became ${canonical}, which does not read back`);
    // One state has one result, however it is written.
    if (!states.has(canonical) && !isFinite(state)) wrong.push(`${fragment} gives a NaN`);
    states.add(canonical);
    read += 1;
    left += ignored.length > 0 ? 1 : 0;
  }
  expect(wrong.slice(0, 5)).toEqual([]);
  expect(read).toBe(100_000);
  // The fragments are neither all garbage nor all sound.
  expect(states.size).toBeGreaterThan(20_000);
  expect(left).toBeGreaterThan(30_000);
}, 120_000);

test('no sentence of the page says NaN, Infinity or undefined', () => {
  for (const fragment of oddFragments(3_000, seed + 1)) {
    const { state } = calculatorCodec.parse(fragment);
    const said = [readingOf(state, words), ...noticesOf(solve(state, state), state, words)];
    expect(said.join(' ')).not.toMatch(/NaN|∞|Infinity|undefined/);
  }
}, 60_000);

test('a fragment of 10 kB that repeats its keys tells each of them once', () => {
  const long = `#${'amount=1&months=99&'.repeat(600)}`;
  expect(long.length).toBeGreaterThan(10_000);
  const { state, ignored } = calculatorCodec.parse(long);
  expect(state.amount).toBe(1);
  expect(ignored.map(({ key }) => key).sort()).toEqual(['amount', 'months']);
});

function isFinite(state: CalculatorState): boolean {
  const solution = solve(state, state);
  const slip = solution.kind === 'found' ? solution.payslip : solution.nearest;
  const month = inCents(slip, 'month');
  return [
    ...Object.values(outputs(slip)),
    ...month.lines.flatMap(({ employee, employer }) => [employee, employer]),
    month.employeeContributions,
    month.employerContributions,
  ].every(Number.isFinite);
}
