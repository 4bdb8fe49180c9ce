import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

// Three real builds of a site of one page.
const patience = 120_000;

let site = '';

beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), 'site-'));
  await cp('tests/fixtures/content', join(site, 'src/content'), { recursive: true });
  await symlink(resolve('node_modules'), join(site, 'node_modules'));
  const integration = pathToFileURL(resolve('src/checks/integration.ts')).href;
  await write('package.json', '{ "type": "module" }');
  await write('src/content.config.ts', 'export const collections = {};');
  await write(
    'astro.config.mjs',
    `import { contentCheck } from '${integration}';\nexport default { integrations: [contentCheck()] };`,
  );
});
afterAll(() => rm(site, { recursive: true }));

async function write(file: string, text: string) {
  await mkdir(join(site, file, '..'), { recursive: true });
  await writeFile(join(site, file), text);
}

function build() {
  const { status, stdout } = spawnSync(process.execPath, [resolve('scripts/build.ts')], {
    cwd: site,
    // Vitest sets NODE_ENV=test, in which nobody builds their site.
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
    encoding: 'utf8',
  });
  return { status, lines: stdout.split('\n') };
}

const built = () => readFile(join(site, 'dist/index.html'), 'utf8');

test(
  'a build with a mistake in its content or in a page leaves the site as it was',
  async () => {
    await write('src/pages/index.astro', '<p>first</p>');
    expect(build().status).toBe(0);
    expect(await built()).toContain('first');

    await write('src/pages/index.astro', '<p>second</p>');
    const topic = 'src/content/faq/en/what-is-a-data-scientist.mdx';
    const question = await readFile(join(site, topic), 'utf8');
    await write(topic, question.replace('topic: definition', 'topic: defnition'));
    const broken = build();
    expect(broken.status).toBe(1);
    expect(broken.lines).toContain(
      `${topic}:4:8  no topic has the id "defnition": did you mean definition?`,
    );
    expect(await built()).toContain('first');

    await write(topic, question);
    await write('src/pages/other.astro', '---\nthrow new Error("no");\n---\n');
    expect(build().status).toBe(1);
    expect(await built()).toContain('first');
  },
  patience,
);
