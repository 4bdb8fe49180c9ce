import { between } from './bands.ts';
import { employeeLine } from './contributions.ts';
import type { CsgParameters } from './parameters.ts';
import type { PayLine } from './types.ts';

/**
 * CSG and CRDS, reckoned on gross pay (less a flat allowance for expenses, up to a few ceilings)
 * plus all that the employer pays for health cover and provident schemes. Euros a year.
 */
export function csgCrds(
  gross: number,
  employerProvident: number,
  ceiling: number,
  csg: CsgParameters,
): PayLine[] {
  const limit = csg.countedUpToCeilings * ceiling;
  const counted = (Math.min(gross, limit) * csg.counted) / 100 + between(gross, limit, Infinity);
  const base = counted + employerProvident;
  return [
    employeeLine('csg-deductible', base, csg.deductible),
    employeeLine('csg-crds-non-deductible', base, csg.nonDeductible + csg.crds),
  ];
}
