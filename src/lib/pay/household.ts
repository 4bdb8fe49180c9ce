import type { Situation } from './types.ts';

/**
 * The parts of the household quotient (parts de quotient familial): adults one each, the first two
 * children a half each, the others one each, and a half more for a lone parent with a child.
 * Source: code general des impots, articles 194 and 195.
 */
export function householdParts({ household, children }: Household): Parts {
  const adults = household === 'couple' ? 2 : 1;
  const dependants = children <= 2 ? children / 2 : children - 1;
  const loneParent = household === 'lone-parent' && children > 0 ? 0.5 : 0;
  return { adults, dependants, loneParent, all: adults + dependants + loneParent };
}

type Household = Pick<Situation, 'household' | 'children'>;

export interface Parts {
  adults: number;
  dependants: number;
  loneParent: number;
  all: number;
}
