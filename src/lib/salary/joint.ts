import type { Level, Observation } from '#lib/content/schema.ts';
import { countingFor, type Band, type Reference } from './band.ts';
import { levelOf, type LevelTerm } from './level.ts';
import { voicesOf } from './voice.ts';

/**
 * Where the bands of consecutive levels do not meet: a hole that no level covers, or an overlap that two levels share.
 * Bands that meet exactly give nothing; under an open top there is no hole. A missing level is not bridged.
 */
export function joints(bands: readonly Band[], levels: readonly LevelTerm[]): Joint[] {
  return jointsOnLadder((level) => bands.find((band) => band.level === level), levels, null);
}

/** The same within each source that prints two consecutive levels of a role, source by source. */
export function jointsBySource(
  role: string,
  observations: readonly Observation[],
  reference: Reference,
): Joint[] {
  const { levels } = reference;
  const counting = countingFor(role, observations, reference);
  const sources = [...new Set(counting.map((row) => row.source))];
  return sources.flatMap((source) => {
    const own = counting.filter((row) => row.source === source);
    const rungAt = (level: Level) =>
      voicesOf(own.filter((row) => levelOf(row, levels) === level)).at(0);
    return jointsOnLadder(rungAt, levels, source);
  });
}

/** The holes alone of `jointsBySource`, such as Bluecoders' nothing between €60,000 and €70,000. */
export function holes(
  role: string,
  observations: readonly Observation[],
  reference: Reference,
): Joint[] {
  return jointsBySource(role, observations, reference).filter((joint) => joint.kind === 'hole');
}

function jointsOnLadder(
  rungAt: (level: Level) => Rung | undefined,
  levels: readonly LevelTerm[],
  source: string | null,
): Joint[] {
  return levels.slice(1).flatMap(({ id: above }, index) => {
    const below = levels[index]?.id;
    if (below === undefined) return [];
    const gap = gapOf(rungAt(below), rungAt(above));
    return gap ? [{ ...gap, source, below, above }] : [];
  });
}

function gapOf(lower: Rung | undefined, upper: Rung | undefined) {
  const top = lower?.max ?? null;
  const bottom = upper?.min ?? null;
  if (top === null || bottom === null || top === bottom) return null;
  if (top > bottom) return { kind: 'overlap' as const, from: bottom, to: top };
  return lower?.openTop ? null : { kind: 'hole' as const, from: top, to: bottom };
}

type Rung = Pick<Band, 'min' | 'max' | 'openTop'>;

/** Euros a year from `from` to `to`; `source` is null between our own bands. */
export interface Joint {
  kind: 'hole' | 'overlap';
  source: string | null;
  below: Level;
  above: Level;
  from: number;
  to: number;
}
