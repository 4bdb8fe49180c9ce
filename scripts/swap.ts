import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Puts the folder `fresh` in the place of the folder `target`, which need not exist; `fresh` is gone afterwards.
 * `target` is whole at any time but the instant between two renames, and is put back if the second fails.
 */
export async function swap(fresh: string, target: string): Promise<void> {
  const next = `${target}.next`;
  const last = `${target}.last`;
  await mkdir(dirname(target), { recursive: true });
  await rm(next, { recursive: true, force: true });
  await rm(last, { recursive: true, force: true });
  await move(fresh, next);
  const hadOne = await renameIfThere(target, last);
  try {
    await rename(next, target);
  } catch (error) {
    if (hadOne) await rename(last, target);
    throw error;
  }
  await rm(last, { recursive: true, force: true });
}

/** A rename, or a copy where the two are on different disks. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true });
  }
}

async function renameIfThere(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    return false;
  }
}

const codeOf = (error: unknown) =>
  error instanceof Error && 'code' in error ? error.code : undefined;
