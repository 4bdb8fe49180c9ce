/**
 * Serves the built site on this machine and prints its address.
 *
 *     npm run preview                          dist/ at the first free port from 4321
 *     PORT=8080 npm run preview                at that port
 *     npm run preview -- --base /guide/        a site built for that sub-path
 *     npm run preview -- --dir some/folder     another folder than dist/
 *
 * The sub-path is by default the one in SITE_URL or in `src/site.config.ts`, where the build found it.
 */
import { parseArgs } from 'node:util';
import { siteConfig } from '../src/site.config.ts';
import { serve, type Served } from './static-host/serve.ts';

const FIRST_PORT = 4321;
const PORTS_TRIED = 50;

const { values } = parseArgs({
  options: {
    base: { type: 'string', default: new URL(process.env.SITE_URL ?? siteConfig.url).pathname },
    dir: { type: 'string', default: 'dist' },
  },
});

try {
  const { url } = await start(values.dir, values.base);
  console.log(`Rolebook is served at ${url} (stop it with Ctrl+C).`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function start(dir: string, base: string): Promise<Served> {
  const asked = process.env.PORT;
  if (asked) {
    const port = Number(asked);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) {
      throw new Error(`PORT is "${asked}"; give a whole number from 0 to 65535.`);
    }
    const served = await serveUnlessTaken(dir, base, port);
    if (!served) throw new Error(`Port ${port} is taken; give another in PORT, or none.`);
    return served;
  }
  for (let port = FIRST_PORT; port < FIRST_PORT + PORTS_TRIED; port++) {
    const served = await serveUnlessTaken(dir, base, port);
    if (served) return served;
  }
  throw new Error(
    `Ports ${FIRST_PORT} to ${FIRST_PORT + PORTS_TRIED - 1} are all taken; give another in PORT.`,
  );
}

async function serveUnlessTaken(dir: string, base: string, port: number) {
  try {
    return await serve(dir, { base, port });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return undefined;
    throw error;
  }
}
