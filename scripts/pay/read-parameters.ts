import type Engine from 'publicodes';
import type { BenefitParameters, Exemption, Parameters } from '#lib/pay/parameters.ts';
import { askOn, figure, raw, type Ask } from './model.ts';
import { readContributions } from './read-contributions.ts';
import { readIncomeTax, readNeutralRate } from './read-taxes.ts';

const due = 'salarié . cotisations';
const expenses = 'salarié . rémunération . frais professionnels';
const provident = `${due} . prévoyances`;
const csgBand = [
  `${due} . CSG-CRDS . assiette de base`,
  ...['avec', 'assiette abattue', 'barème', 'tranches', 0],
] as const;
const reduction = `${due} . exonérations`;
const reductionEnd = [
  `${reduction} . RGDU`,
  ...['non applicable si', 'une de ces conditions', 1],
] as const;

/** Reads from the official model the parameters in force on an ISO date. */
export function readParameters(engine: Engine, from: string): Parameters {
  const ask = askOn(engine, from);
  return {
    from,
    minimumWageHour: ask('SMIC . horaire'),
    fullTimeWeek: ask('durée légale du travail', 'heure/semaine'),
    ceilingMonth: ask('plafond sécurité sociale', '€/mois'),
    contributions: readContributions(ask),
    accident: {
      mean: ask(`${due} . ATMP . taux moyen`),
      least: ask(`${due} . ATMP . taux minimum`),
    },
    mobility: { staffFrom: figure(`${due} . versement mobilité`, 'applicable si') + 1 },
    provident: {
      cadreRate: figure(provident, 'avec', 'employeur . cadres', 'produit', 1),
      forfaitSocial: {
        rate: figure(`${due} . forfait social`, 'produit', 1),
        staffFrom: figure(`${due} . forfait social`, 'applicable si') + 1,
      },
      employerExemption: exemption('employeur', 'non déductible socialement'),
      employeeExemption: exemption('salarié', 'non déductible'),
    },
    csg: {
      counted: figure(...csgBand, 'taux'),
      countedUpToCeilings: figure(...csgBand, 'plafond'),
      deductible: ask(`${due} . CSG-CRDS . CSG . déductible . taux`),
      nonDeductible: ask(`${due} . CSG-CRDS . CSG . non déductible . taux`),
      crds: ask(`${due} . CSG-CRDS . CRDS . taux`),
    },
    generalReduction: {
      least: ask(`${reduction} . Tmin`),
      range: {
        staffBelow: figure(`${reduction} . Tdelta`, 'variations', 0, 'si'),
        small: figure(`${reduction} . Tdelta`, 'variations', 0, 'alors'),
        large: figure(`${reduction} . Tdelta`, 'variations', 1, 'sinon'),
      },
      power: ask(`${reduction} . RGDU . P`),
      endsAtMinimumWages: figure(...reductionEnd),
      decimals: figure(`${reduction} . RGDU`, 'avec', 'coefficient', 'arrondi'),
    },
    incomeTax: readIncomeTax(ask),
    neutralRate: readNeutralRate(ask),
    benefits: readBenefits(ask),
  };
}

function readBenefits(ask: Ask): BenefitParameters {
  const vouchers = [expenses, 'avec', 'titres-restaurant', 'avec'] as const;
  const commute = [expenses, 'avec', 'trajets domicile travail', 'avec'] as const;
  const transport = [...commute, 'transports publics', 'avec'] as const;
  return {
    mealVoucher: {
      leastShare: figure(...vouchers, 'taux employeur', 'plancher'),
      mostShare: figure(...vouchers, 'taux employeur', 'plafond'),
      // Asked by its name, it would not apply to an employee without vouchers.
      exemptEach: ask(raw(...vouchers, 'déductible . plafond unitaire')),
    },
    transport: {
      leastShare: figure(...transport, 'taux employeur', 'plancher'),
      exemptShare: figure(...transport, 'déductible', 'produit', 1, 'plafond'),
      fullFromTime: figure(...commute, 'abattement temps partiel', 'applicable si'),
    },
  };
}

/** The model writes the most as '12% * plafond' or as '2% * 8 * plafond'. */
function exemption(party: string, rule: string): Exemption {
  const path = ['avec', party, 'avec', rule, 'abattement'] as const;
  const most = String(raw(provident, ...path, 'plafond')).match(/\d+(\.\d+)?/g) ?? [];
  return {
    ofCeiling: figure(provident, ...path, 'somme', 0),
    ofPay: figure(provident, ...path, 'somme', 1),
    mostOfCeiling: most.reduce((product, factor) => product * Number(factor), 1),
  };
}
