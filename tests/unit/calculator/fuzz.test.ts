import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outputs } from '#lib/calculator/outputs.ts';
import { calculatorCodec, calculatorFields } from '#lib/calculator/state.ts';
import { inCents, solve } from '#lib/pay/index.ts';

const keys = Object.values(calculatorFields).map(({ key }) => key);
const value = fc.oneof(
  fc.constantFrom('NaN', 'Infinity', '-0', '1e308', '', '%', '%E0%A4%A', 'null', '0', '16', '100'),
  fc.constantFrom('net', 'take-home', 'cost', 'month', 'non-cadre', 'neutral', 'rate', 'couple'),
  fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map(String),
  fc.double({ min: 0, max: 300_000, noNaN: true }).map((number) => number.toFixed(2)),
  fc.string({ maxLength: 12 }),
);
const pair = fc.tuple(fc.oneof(fc.constantFrom(...keys), fc.string({ maxLength: 6 })), value);
const fragment = fc.oneof(
  { weight: 19, arbitrary: fc.array(pair, { maxLength: 8 }).map(joined) },
  { weight: 1, arbitrary: fc.string({ maxLength: 200 }) },
);

test('100,000 fragments are read, written back the same and worked out without a NaN', () => {
  let read = 0;
  for (const text of fc.sample(fragment, { numRuns: 100_000, seed: 20_261_122 })) {
    const { state } = calculatorCodec.parse(text);
    const canonical = calculatorCodec.format(state);
    const again = calculatorCodec.parse(canonical);
    if (again.ignored.length > 0 || calculatorCodec.format(again.state) !== canonical) {
      expect.fail(`${text} became ${canonical}, which does not read back`);
    }
    mustBeFinite(text);
    read += 1;
  }
  expect(read).toBe(100_000);
}, 120_000);

test('a fragment of 10 kB of garbage is read like any other', () => {
  const long = `#${'amount=1&'.repeat(1_200)}`;
  expect(long.length).toBeGreaterThan(10_000);
  expect(calculatorCodec.parse(long).state.amount).toBe(1);
  mustBeFinite(long);
});

function mustBeFinite(text: string): void {
  const { state } = calculatorCodec.parse(text);
  const solution = solve(state, state);
  const slip = solution.kind === 'found' ? solution.payslip : solution.nearest;
  const figures = [
    ...Object.values(outputs(slip)),
    ...inCents(slip, 'month').lines.flatMap(({ employee, employer }) => [employee, employer]),
  ];
  const odd = figures.filter((figure) => !Number.isFinite(figure));
  if (odd.length > 0) expect.fail(`${text} gives ${odd.join(', ')}`);
}

function joined(pairs: [string, string][]): string {
  return `#${pairs.map(([key, text]) => `${key}=${text}`).join('&')}`;
}
