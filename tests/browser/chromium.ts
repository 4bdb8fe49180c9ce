import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** What Chromium needs to run as root in a closed network, and nothing that changes a page. */
export const launchArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

/**
 * The path of a Chromium on this machine: the one `CHROMIUM_PATH` names, Playwright's own, or the
 * system's. `undefined` where there is none; throws where `CHROMIUM_PATH` names no file.
 */
export function findChromium(named = process.env.CHROMIUM_PATH): string | undefined {
  if (named && !existsSync(named)) {
    throw new Error(`CHROMIUM_PATH is "${named}", which is no file; name a Chromium or unset it.`);
  }
  return [named, chromium.executablePath(), ...systemPaths].find(
    (path) => path && existsSync(path),
  );
}

/**
 * The path of a Chromium, installed first where there is none: from Debian's packages as root on
 * Debian, else from Playwright. Throws one sentence where that fails.
 */
export function getChromium(say: (line: string) => void): string {
  const found = findChromium();
  if (found) return found;
  for (const [program, ...parameters] of onDebianAsRoot()
    ? [...debian, playwright]
    : [playwright]) {
    say(`No Chromium found: running ${[program, ...parameters].join(' ')}`);
    const { status, stderr, error } = spawnSync(program, parameters, {
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      timeout: INSTALL_TIMEOUT_MS,
    });
    if (status !== 0) say(error?.message ?? stderr.trim());
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Error(
    'No Chromium was found and none could be installed: install one (on Debian, `apt-get install chromium`) or name its path in CHROMIUM_PATH.',
  );
}

const INSTALL_TIMEOUT_MS = 240_000;

const systemPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const debian: Command[] = [
  ['apt-get', 'update'],
  ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
];

const playwright: Command = ['npx', 'playwright-core', 'install', 'chromium'];

function onDebianAsRoot(): boolean {
  const release = '/etc/os-release';
  const isDebian = existsSync(release) && /^ID=debian$/m.test(readFileSync(release, 'utf8'));
  return isDebian && process.getuid?.() === 0;
}

type Command = [program: string, ...parameters: string[]];
