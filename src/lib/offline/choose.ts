import { groupOf, groups, type Group } from './groups.ts';

/**
 * The files a browser keeps ahead of reading. The shell is always among them; then each group whole, in order of importance,
 * as long as all that is kept stays within the budget. A group that no longer fits is left to be kept page by page once read.
 *
 * @param files built files with their weight in bytes over the wire
 * @param budget bytes over the wire
 */
export function chooseKept(files: readonly Weighed[], budget: number): Choice {
  const kept: Weighed[] = [];
  const left: Group[] = [];
  let bytes = 0;
  for (const group of groups) {
    const members = files.filter(({ file }) => groupOf(file) === group);
    const weight = members.reduce((sum, { bytes }) => sum + bytes, 0);
    if (group !== 'shell' && bytes + weight > budget) {
      left.push(group);
      continue;
    }
    kept.push(...members);
    bytes += weight;
  }
  return { kept, bytes, left };
}

export interface Weighed {
  /** Named from the site's folder. */
  file: string;
  bytes: number;
}

export interface Choice {
  kept: Weighed[];
  /** What is kept, in bytes over the wire. */
  bytes: number;
  /** The groups that did not fit. */
  left: Group[];
}
