import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { swap } from '../../../scripts/swap.ts';

let room = '';
beforeEach(async () => {
  room = await mkdtemp(join(tmpdir(), 'swap-'));
});
afterEach(() => rm(room, { recursive: true }));

async function folder(name: string, file: string) {
  await mkdir(join(room, name), { recursive: true });
  await writeFile(join(room, name, file), name);
  return join(room, name);
}

test('the fresh folder takes the place of the old one, of which nothing is left', async () => {
  const dist = await folder('dist', 'old.html');
  await swap(await folder('fresh', 'new.html'), dist);
  expect(await readdir(room)).toEqual(['dist']);
  expect(await readdir(dist)).toEqual(['new.html']);
});

test('a target that does not exist is made, with the folders above it', async () => {
  const target = join(room, 'a/b/dist');
  await swap(await folder('fresh', 'new.html'), target);
  expect(await readFile(join(target, 'new.html'), 'utf8')).toBe('fresh');
});

test('without a fresh folder the old one stays', async () => {
  const dist = await folder('dist', 'old.html');
  await expect(swap(join(room, 'nothing'), dist)).rejects.toThrow('ENOENT');
  expect(await readdir(dist)).toEqual(['old.html']);
});

test('what an interrupted swap left behind does no harm', async () => {
  const dist = await folder('dist', 'old.html');
  await folder('dist.next', 'half.html');
  await folder('dist.last', 'older.html');
  await swap(await folder('fresh', 'new.html'), dist);
  expect(await readdir(room)).toEqual(['dist']);
  expect(await readdir(dist)).toEqual(['new.html']);
});
