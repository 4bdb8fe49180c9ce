import { calculatorCodec, type CalculatorState } from '../calculator/state.ts';
import { bandOf } from './bands.ts';
import type { Library } from './queries.ts';
import type { Level } from './schema.ts';

/**
 * The calculator's fragment for an author's link. Without a gross of its own the link opens on the middle of the role's band,
 * to the nearest hundred euros.
 */
export function calculatorFragment(
  all: Library,
  { gross, role, level, ...rest }: CalculatorLink,
): string {
  const amount = gross ?? (role ? middleOf(all, role, level) : undefined);
  return calculatorCodec.format({
    ...calculatorCodec.defaults,
    ...rest,
    ...(amount !== undefined && { amount }),
    ...(role && { role }),
    ...(level && { level }),
  });
}

function middleOf(all: Library, role: string, level?: Level): number | undefined {
  const { min, max } = bandOf(all, role, level);
  const middle = min !== null && max !== null ? (min + max) / 2 : (min ?? max);
  return middle === null ? undefined : Math.round(middle / 100) * 100;
}

export interface CalculatorLink extends Partial<
  Pick<CalculatorState, 'status' | 'time' | 'months'>
> {
  gross?: number;
  role?: string;
  level?: Level;
}
