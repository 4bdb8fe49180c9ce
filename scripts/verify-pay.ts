import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import fc from 'fast-check';
import { compare } from './pay/compare-with-oracle.ts';
import { newOracle } from './pay/oracle.ts';
import { anyCase, type Case } from './pay/situations.ts';

// Compares the pay engine with the official model on random situations, on every core:
//   npm run verify:pay              10,000 situations
//   npm run verify:pay -- 500 42    500 of them, from seed 42
const tolerance = 0.01;
const fullRun = 10_000;

if (isMainThread)
  await verify(Number(process.argv[2] ?? fullRun), Number(process.argv[3] ?? Date.now()));
else parentPort?.postMessage(worstOf(workerData as Share));

async function verify(count: number, seed: number): Promise<void> {
  const cores = Math.min(availableParallelism(), count);
  const started = Date.now();
  const shares = Array.from({ length: cores }, (_, core) => ({
    count: Math.floor(count / cores) + (core < count % cores ? 1 : 0),
    seed: seed + core,
  }));
  const worst = merge(await Promise.all(shares.map(inWorker)));
  const seconds = Math.round((Date.now() - started) / 1000);

  console.log(
    `${String(count)} situations, seed ${String(seed)}, ${String(cores)} cores, ${String(seconds)} s.`,
  );
  console.log(
    `${'figure, euros a month'.padEnd(36)}${'largest value'.padStart(16)}${'largest gap'.padStart(14)}`,
  );
  for (const [figure, { gap, largest }] of worst) {
    if (largest === 0 && gap === 0) continue;
    console.log(
      `${figure.padEnd(36)}${largest.toFixed(2).padStart(16)}${gap.toExponential(1).padStart(14)}`,
    );
  }

  const off = [...worst].filter(([, { gap }]) => gap > tolerance);
  for (const [figure, { example }] of off) console.log(`\n${figure}: ${JSON.stringify(example)}`);
  console.log(off.length === 0 ? '\nNo figure is off by more than a cent.' : '');
  process.exitCode = off.length === 0 ? 0 : 1;
}

function worstOf({ count, seed }: Share): Worst {
  const ask = newOracle();
  const worst: Worst = new Map();
  for (const example of fc.sample(anyCase, { numRuns: count, seed })) {
    const official = ask(example.grossYear, example.situation, example.on);
    for (const [figure, { gap, theirs }] of compare(example, official)) {
      keepWorst(worst, figure, { gap, largest: Math.abs(theirs), example });
    }
  }
  return worst;
}

function merge(parts: Worst[]): Worst {
  const worst: Worst = new Map();
  for (const part of parts) for (const [figure, found] of part) keepWorst(worst, figure, found);
  return worst;
}

function keepWorst(worst: Worst, figure: string, found: Found): void {
  const known = worst.get(figure) ?? found;
  const worse = found.gap > known.gap ? found : known;
  worst.set(figure, { ...worse, largest: Math.max(found.largest, known.largest) });
}

function inWorker(share: Share): Promise<Worst> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: share });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

interface Share {
  count: number;
  seed: number;
}

interface Found {
  gap: number;
  /** The largest value that the model gave: a line that stayed at 0 would prove nothing. */
  largest: number;
  example: Case;
}

type Worst = Map<string, Found>;
