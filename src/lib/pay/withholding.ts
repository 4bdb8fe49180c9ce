import { scaleRate } from './income-tax.ts';
import type { Parameters } from './parameters.ts';
import type { Situation } from './types.ts';

/** Income tax withheld in a year, in whole euros as the law rounds it, and its rate in per cent. */
export function withholding(taxable: number, situation: Situation, law: Parameters): Withholding {
  const rate = withholdingRate(taxable, situation, law);
  return { rate, tax: Math.round((taxable * rate) / 100) };
}

function withholdingRate(taxable: number, situation: Situation, law: Parameters): number {
  switch (situation.tax) {
    case 'scale':
      return scaleRate(taxable, situation, law.incomeTax);
    case 'neutral':
      return neutralRate(taxable / 12, law);
    case 'rate':
      return situation.rate;
  }
}

/** The rate used when the employer knows nothing of the household (code general des impots, 204 H). */
function neutralRate(taxableMonth: number, law: Parameters): number {
  return law.neutralRate.find(({ below }) => taxableMonth < below)?.rate ?? 0;
}

export interface Withholding {
  rate: number;
  tax: number;
}
