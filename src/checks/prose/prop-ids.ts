import { splitIds, type ComponentSpec } from '#lib/content/components.ts';
import type { Known } from '../known.ts';
import { mistake, type Mistake } from '../mistake.ts';
import type { Prop } from './prop.ts';
import type { Body } from './prose.ts';
import { unknownId } from '../data/references.ts';
import { notRetired, retiredCertification } from '../data/retired.ts';
import { placeAt, type Place } from '../source-file.ts';
import type { JsxElement } from './tag-text.ts';

/** The ids in a prop: each must exist, not be retired, and have the figures its component prints. */
export function checkPropIds(
  spec: ComponentSpec,
  element: JsxElement,
  { name, value, valueStart }: Prop,
  { entry, known }: Body,
): Mistake[] {
  const kind = spec.names[name];
  if (!kind || typeof value !== 'string') return [];
  const ids = name === 'roles' ? splitIds(value) : [value];
  return ids.flatMap((id, index) => {
    const before = ids.slice(0, index).join(',').length;
    const place = placeAt(entry.file, valueStart + value.indexOf(id, before));
    const missing = unknownId(kind, id, place, known);
    if (missing.length > 0) return missing;
    if (kind !== 'certification') return withoutFigures(element.name ?? '', id, place, known);
    const isAdmitted = element.attributes.some((prop) => 'name' in prop && prop.name === 'retired');
    return isAdmitted ? notRetired(id, place, known) : retiredCertification(id, place, known);
  });
}

/** A component that prints a role's figures needs at least one row to make them from. */
function withoutFigures(component: string, role: string, place: Place, known: Known): Mistake[] {
  const rows = { Band: 'paid', Gap: 'paid', Spread: 'paid', DayRate: 'billed' } as const;
  const needed = Object.entries(rows).find(([name]) => name === component)?.[1];
  if (!needed || known[needed].has(role)) return [];
  const file = needed === 'paid' ? 'salaries.yaml' : 'day-rates.yaml';
  return [mistake('no-figures', place, role, file, component)];
}
