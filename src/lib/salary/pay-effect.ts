import type { PayEffect } from '#lib/content/schema.ts';
import { isRecent, isTrusted, type GradedSource } from './standing.ts';

/**
 * By how much Paris pays a role more than elsewhere: the range of the findings, in per cent.
 *
 * A finding counts when it gives a figure and its source is graded a or b. Those about the role come first;
 * only without any do those about the whole market speak. Within either, findings of 2024 or later
 * silence older ones, as the gap has been shrinking. Null when nothing is known.
 */
export function parisPremium(
  role: string,
  effects: readonly PayEffect[],
  sources: readonly GradedSource[],
): Premium | null {
  const trusted = effects.filter(
    (effect) => effect.kind === 'paris-premium' && isTrusted(effect.source, sources),
  );
  const own = trusted.filter((effect) => effect.roles.includes(role));
  const market = trusted.filter((effect) => effect.roles.length === 0);
  return rangeOf(own, 'role') ?? rangeOf(market, 'market');
}

/** The findings of a kind for a role, whatever their grade: about the role first, then about the whole market. */
export function effectsOf(
  role: string,
  kind: PayEffect['kind'],
  effects: readonly PayEffect[],
): { own: PayEffect[]; market: PayEffect[] } {
  const ofKind = effects.filter((effect) => effect.kind === kind);
  return {
    own: ofKind.filter((effect) => effect.roles.includes(role)),
    market: ofKind.filter((effect) => effect.roles.length === 0),
  };
}

function rangeOf(findings: readonly PayEffect[], scope: Premium['scope']): Premium | null {
  const measured = findings.filter((finding) => finding.premium !== undefined);
  const recent = measured.filter((finding) => isRecent(finding.year));
  const used = recent.length > 0 ? recent : measured;
  const ends = used.flatMap((finding) => finding.premium ?? []);
  if (ends.length === 0) return null;
  return {
    scope,
    low: Math.min(...ends),
    high: Math.max(...ends),
    findings: used,
    isOld: recent.length === 0,
  };
}

/** Per cent. `scope`: whether the findings are about the role or the whole market. `isOld`: all date from before 2024. */
export interface Premium {
  scope: 'role' | 'market';
  low: number;
  high: number;
  findings: PayEffect[];
  isOld: boolean;
}
