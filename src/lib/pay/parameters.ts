import { parameterSets } from './parameters.generated.ts';
import type { LineId } from './lines.ts';

/** Every set of legal parameters, the oldest first. Read from the official model; see `npm run generate:pay`. */
export const parameters: readonly Parameters[] = parameterSets;

/** The newest parameters: what the engine uses when no date is asked. */
export const latestParameters: Parameters = newest(parameters);

/**
 * The parameters in force on an ISO date ('2026-11-21').
 * Before the first known date, the first known; without a date or with an unreadable one, the newest.
 */
export function parametersOn(date?: string): Parameters {
  if (date === undefined || !/^\d{4}-\d{2}-\d{2}/.test(date)) return latestParameters;
  return parameters.findLast(({ from }) => from <= date) ?? parameters[0] ?? latestParameters;
}

function newest(sets: readonly Parameters[]): Parameters {
  const last = sets.at(-1);
  if (!last)
    throw new Error('src/lib/pay/parameters.generated.ts is empty: run npm run generate:pay.');
  return last;
}

/** The figures of the law from one date on, each in the unit in which the law prints it. */
export interface Parameters {
  /** ISO date of effect. */
  from: string;
  /** SMIC, euros an hour. */
  minimumWageHour: number;
  /** Legal full time, hours a week. */
  fullTimeWeek: number;
  /** Plafond de la securite sociale, euros a month. */
  ceilingMonth: number;
  /** Contributions that are a rate on pay. */
  contributions: readonly Contribution[];
  /** AT/MP, per cent: the national mean, and the least an employer can have. */
  accident: { mean: number; least: number };
  /** Headcount from which the mobility levy is due. */
  mobility: { staffFrom: number };
  provident: ProvidentParameters;
  csg: CsgParameters;
  generalReduction: GeneralReductionParameters;
  incomeTax: IncomeTaxParameters;
  /** Taux neutre: the rate, per cent, for a month's taxable pay below a bound in euros. */
  neutralRate: readonly { below: number; rate: number }[];
  benefits: BenefitParameters;
}

/** A contribution: who owes it, and its rates band by band. A line has one row for each headcount. */
export interface Contribution {
  line: LineId;
  /** Due by employers of at least this headcount… */
  staffFrom: number;
  /** …and under this one. */
  staffBelow: number;
  /** Due for cadres only. */
  cadreOnly: boolean;
  /** Due, on the whole of it, only by pay above so many ceilings. */
  aboveCeilings: number;
  bands: readonly Band[];
}

/** Rates, per cent, on the part of pay up to a number of ceilings, above the band before. */
export interface Band {
  ceilings: number;
  employee: number;
  employer: number;
}

/** Complementary health cover and the provident scheme that employers owe to cadres. */
export interface ProvidentParameters {
  /** Employer's rate for cadres, per cent of pay up to one ceiling. */
  cadreRate: number;
  /** Forfait social on the employer's share: per cent, and the headcount from which it is due. */
  forfaitSocial: { rate: number; staffFrom: number };
  /** The employer's share is free of contributions up to % of the ceiling plus % of pay, at most % of the ceiling. */
  employerExemption: Exemption;
  /** The employee's share is free of income tax up to as much. */
  employeeExemption: Exemption;
}

/** Per cent of the ceiling plus per cent of pay, at most per cent of the ceiling. */
export interface Exemption {
  ofCeiling: number;
  ofPay: number;
  mostOfCeiling: number;
}

export interface CsgParameters {
  /** Per cent of pay that is counted, up to a number of ceilings; all of it above. */
  counted: number;
  countedUpToCeilings: number;
  /** Per cent. */
  deductible: number;
  nonDeductible: number;
  crds: number;
}

/** RGDU: coefficient = least + range * (1/2 * (end * SMIC / pay - 1)) ^ power. */
export interface GeneralReductionParameters {
  least: number;
  range: { staffBelow: number; small: number; large: number };
  power: number;
  /** Pay, in SMIC, from which there is no reduction. */
  endsAtMinimumWages: number;
  decimals: number;
}

/** Euros a year and per cent. */
export interface IncomeTaxParameters {
  /** Deduction for work expenses: per cent of pay, with a least and a most. */
  workExpenses: { rate: number; least: number; most: number };
  /** The scale for one part of the household quotient: rate above the bound before, up to `upTo`. */
  scale: readonly TaxBracket[];
  /** The most a half part can save, and what the lone parent's own part can save. */
  quotientCap: { halfPart: number; loneParent: number };
  /** Decote: a tax under its ceiling is lowered by `amount` less `rate` % of the tax. */
  discount: { single: number; couple: number; rate: number };
  /** CEHR, on the income of the household. */
  highIncome: { single: readonly TaxBracket[]; couple: readonly TaxBracket[] };
}

export interface TaxBracket {
  upTo: number;
  rate: number;
}

/** Shares are per cent, `exemptEach` is euros, `fullFromTime` is per cent of full time. */
export interface BenefitParameters {
  mealVoucher: { leastShare: number; mostShare: number; exemptEach: number };
  transport: { leastShare: number; exemptShare: number; fullFromTime: number };
}
