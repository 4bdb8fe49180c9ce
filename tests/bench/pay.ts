import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import fc from 'fast-check';
import { payslip, solve } from '#lib/pay/index.ts';
import { askedRules, inModelTerms, newOracle } from '../../scripts/pay/oracle.ts';
import { newEngine } from '../../scripts/pay/model.ts';
import { anyCase } from '../../scripts/pay/situations.ts';

// The pay engine beside the official model, in one run: npm run bench:pay
// Both answer the same random situations, every line and total of each. Times are of the
// processor, so that a busy machine does not count.
const cases = fc.sample(anyCase, { numRuns: 2000, seed: 2026 });

const model = newEngine();
const asDocumented = microseconds(cases.slice(0, 60), ({ grossYear, situation, on }) => {
  model.setSituation(inModelTerms(grossYear, situation, on));
  return askedRules.map((rule) => model.evaluate({ valeur: rule, unité: '€/mois' } as never));
});
const official = newOracle();
const shortcut = microseconds(cases.slice(0, 60), ({ grossYear, situation, on }) =>
  official(grossYear, situation, on),
);
const ours = microseconds([...repeat(cases, 50)], ({ grossYear, situation, on }) =>
  payslip(grossYear, situation, on),
);
const solving = microseconds(cases, ({ grossYear, situation, on }) =>
  solve({ amount: grossYear, of: 'take-home', per: 'year' }, situation, on),
);

console.log(`a payslip, src/lib/pay                 ${ours.toFixed(2)} µs`);
console.log(`  modele-social through evaluate()     ${comparison(asDocumented)}`);
console.log(`  modele-social, rules parsed once     ${comparison(shortcut)}`);
console.log(`a gross from a take-home, src/lib/pay  ${(solving / 1000).toFixed(2)} ms`);

const size = await bundledSize(
  "export { inCents, payslip, raise, solve } from './src/lib/pay/index.ts';",
);
const withSources = await bundledSize("export * from './src/lib/pay/index.ts';");
const theirs = await bundledSize(
  "export { default as rules } from 'modele-social'; export { default as Engine } from 'publicodes';",
);
console.log(`engine and parameters                  ${size.toFixed(2)} kB brotli`);
console.log(`  with benefits and sources            ${withSources.toFixed(2)} kB brotli`);
console.log(`  modele-social and publicodes         ${theirs.toFixed(2)} kB brotli`);

// Readers download the engine with every calculator.
const mostKilobytes = 6;
if (size > mostKilobytes) {
  console.error(`The engine must stay under ${String(mostKilobytes)} kB.`);
  process.exitCode = 1;
}

function comparison(theirs: number): string {
  const times = Math.round(theirs / ours).toLocaleString('en-GB');
  return `${(theirs / 1000).toFixed(1)} ms, ${times} times as long`;
}

/** Mean processor time of an answer; the first tenth of the questions warms up. */
function microseconds<Question>(
  questions: Question[],
  answer: (question: Question) => unknown,
): number {
  const warmUp = Math.ceil(questions.length / 10);
  for (const question of questions.slice(0, warmUp)) answer(question);
  const timed = questions.slice(warmUp);
  const start = process.cpuUsage();
  for (const question of timed) answer(question);
  return process.cpuUsage(start).user / timed.length;
}

function* repeat<Item>(items: Item[], times: number): Generator<Item> {
  for (let round = 0; round < times; round += 1) yield* items;
}

/** What a browser would download: bundled, minified, in kilobytes (of 1,000) after brotli. */
async function bundledSize(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  return brotliCompressSync(code).length / 1000;
}
