import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { siteConfig } from '../src/site.config.ts';
import { serve } from '../scripts/static-host/serve.ts';

/**
 * Builds the site for real, once under `/` and once under `/guide/`, serves both, and hands their
 * folders and addresses to the tests as `inject('sites')`. Projects run together share one build.
 * With `REUSE_BUILD=1` the folders of the last run are taken as they are.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  shared.run ??= buildAndServe();
  const { sites, close } = await shared.run;
  project.provide('sites', sites);
  return close;
}

const origin = new URL(siteConfig.url).origin;
const plans = [
  { base: '/', published: `${origin}/`, dir: '.cache/site/root' },
  { base: '/guide/', published: `${origin}/guide/`, dir: '.cache/site/guide' },
];

// Each project evaluates this file anew; the process is what they share.
const shared = globalThis as { run?: Promise<Running> };

async function buildAndServe(): Promise<Running> {
  const reuse = process.env.REUSE_BUILD === '1';
  for (const { base, published, dir } of plans) {
    if (reuse && existsSync(dir)) console.log(`Reusing the site under ${base} in ${dir}`);
    else await build(base, published, dir);
  }
  const served = await Promise.all(plans.map(({ base, dir }) => serve(dir, { base })));
  let closed: Promise<unknown> | undefined;
  return {
    sites: plans.map((plan, index) => ({ ...plan, url: served[index]?.url ?? '' })),
    close: async () => {
      await (closed ??= Promise.all(served.map((server) => server.close())));
    },
  };
}

async function build(base: string, published: string, dir: string): Promise<void> {
  const started = performance.now();
  console.log(`Building the site under ${base} into ${dir}`);
  const { code, output } = await run('npm', ['run', 'build'], {
    SITE_URL: published,
    SITE_OUT: dir,
  });
  if (code !== 0) {
    console.error(output);
    throw new Error(`The build under ${base} failed; its own words are above.`);
  }
  console.log(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

function run(program: string, parameters: string[], extra: Record<string, string>) {
  // Vitest sets NODE_ENV=test, in which nobody builds their site.
  const env = { ...process.env, ...extra, NODE_ENV: 'production' };
  return new Promise<{ code: number | null; output: string }>((done, failed) => {
    const child = spawn(program, parameters, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    const parts: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (part: string) => parts.push(part));
    }
    child.on('error', failed);
    child.on('close', (code) => {
      done({ code, output: parts.join('') });
    });
  });
}

/** One build of the site. */
export type Site = {
  /** The path it was made for. */
  base: string;
  /** Its public address, as its canonical links give it. */
  published: string;
  dir: string;
  /** Its address on this machine. */
  url: string;
};

type Running = { sites: Site[]; close: () => Promise<void> };

declare module 'vitest' {
  export interface ProvidedContext {
    sites: Site[];
    chromium: string;
  }
}
