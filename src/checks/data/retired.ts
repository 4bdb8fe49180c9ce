import type { Known } from '../known.ts';
import { mistake, type Mistake } from '../mistake.ts';
import { listAt, wordAt } from '../raw.ts';
import type { Place } from '../source-file.ts';
import { inFull } from '../words.ts';

/** A certification offered although it can no longer be earned; the message names what took its place. */
export function retiredCertification(id: string, place: Place, known: Known): Mistake[] {
  const data = known.certifications.get(id);
  if (wordAt(data, 'status') !== 'retired') return [];
  const since = wordAt(data, 'retired');
  const instead = [...new Set(successors(id, known, new Set()))];
  return [mistake('retired-certification', place, id, since && inFull(since), instead)];
}

/** A certification said to be retired that is not. */
export function notRetired(id: string, place: Place, known: Known): Mistake[] {
  const status = wordAt(known.certifications.get(id), 'status');
  return status === 'retired' ? [] : [mistake('not-retired', place, id, status ?? 'unknown')];
}

/** The certifications that stand at the end of the line of successors. */
function successors(id: string, known: Known, seen: Set<string>): string[] {
  if (seen.has(id)) return [];
  seen.add(id);
  return listAt(known.certifications.get(id), 'replacedBy').flatMap((next) => {
    const isRetired = wordAt(known.certifications.get(String(next)), 'status') === 'retired';
    return isRetired ? successors(String(next), known, seen) : [String(next)];
  });
}
