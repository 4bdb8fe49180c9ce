import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { swap } from './swap.ts';

const staging = '.cache/build';

/**
 * `npm run build`: Astro builds into a folder of its own, which takes the place of the site only when all went well.
 * Astro checks the content before it writes anything: see src/checks/integration.ts.
 * The site goes to `--outDir`, to SITE_OUT or to `dist`.
 */
async function run() {
  const { values } = parseArgs({ options: { outDir: { type: 'string' } } });
  const target = values.outDir ?? process.env.SITE_OUT ?? 'dist';
  await rm(staging, { recursive: true, force: true });
  const astro = ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', staging];
  // Building tells nobody about it.
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  const { status } = spawnSync(process.execPath, astro, { stdio: 'inherit', env });
  if (status === 0) await swap(staging, target);
  else console.error(`The build failed: ${target} is as it was.`);
  process.exitCode = status ?? 1;
}

await run();
