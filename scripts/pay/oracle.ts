import type Engine from 'publicodes';
import { lineIds, type LineId, type Situation } from '#lib/pay/index.ts';
import { modelLines } from './model-lines.ts';
import { employee, frenchDate, newEngine, type ModelSituation } from './model.ts';

/** Where the model keeps each total. */
const totalRules = {
  gross: 'salarié . rémunération . brut',
  net: 'salarié . rémunération . net . à payer avant impôt',
  taxable: 'salarié . rémunération . net . imposable',
  tax: 'impôt . montant',
  takeHome: 'salarié . rémunération . net . payé après impôt',
  cost: 'salarié . coût total employeur',
  employeeContributions: 'salarié . cotisations . salarié',
  employerContributions: 'salarié . cotisations . employeur',
} as const;

/** The rules in euros that an answer takes: totals and lines. */
export const askedRules: readonly string[] = [
  ...Object.values(totalRules),
  ...Object.values(modelLines).flatMap(({ employee: worker, employer }) =>
    [worker, employer].filter((rule) => rule !== undefined),
  ),
];

const minimumWageCheck = 'salarié . rémunération . contrôle minimum . smic';

/** What the official model says of a payslip, in euros a MONTH of twelve, unrounded. */
export interface OracleAnswer {
  gross: number;
  net: number;
  taxable: number;
  tax: number;
  /** Per cent. */
  taxRate: number;
  takeHome: number;
  cost: number;
  employeeContributions: number;
  employerContributions: number;
  belowMinimum: boolean;
  lines: Record<LineId, { employee: number; employer: number }>;
}

/** Asks the official model, about a tenth of a second a question. One engine serves all questions. */
export function newOracle(): (
  grossYear: number,
  situation: Situation,
  on?: string,
) => OracleAnswer {
  const engine = newEngine();
  return (grossYear, situation, on) => {
    engine.setSituation(inModelTerms(grossYear, situation, on));
    return answer(engine);
  };
}

/**
 * A gross and a situation in the model's words. The bonus is part of the gross, as in ours. What is
 * paid in months beyond the twelfth stands as a premium, which the minimum-wage check leaves out.
 */
export function inModelTerms(grossYear: number, situation: Situation, on?: string): ModelSituation {
  const bonus = Math.min(situation.variable, grossYear);
  const twelveMonths = ((grossYear - bonus) * 12) / situation.months;
  return {
    ...employee,
    ...(on ? { date: frenchDate(on) } : {}),
    'salarié . contrat . salaire brut': `${decimal(twelveMonths)} €/an`,
    'salarié . rémunération . primes . ancienneté': `${decimal(grossYear - bonus - twelveMonths)} €/an`,
    'salarié . rémunération . primes . activité . base': `${decimal(bonus)} €/an`,
    'salarié . contrat . statut cadre': situation.status === 'cadre' ? 'oui' : 'non',
    ...workingTime(situation.time),
    'entreprise . salariés . effectif': `${decimal(situation.staff)} employé`,
    'salarié . cotisations . prévoyances . santé . montant': `${decimal(situation.health)} €/mois`,
    'salarié . cotisations . prévoyances . santé . taux employeur': `${decimal(situation.healthEmployer)}%`,
    'établissement . taux ATMP': `${decimal(situation.accident)}%`,
    'établissement . commune . taux versement mobilité': `${decimal(situation.mobility)}%`,
    ...taxation(situation),
  };
}

function workingTime(time: number): ModelSituation {
  if (time === 100) return {};
  return {
    'salarié . contrat . temps de travail . temps partiel': 'oui',
    'salarié . contrat . temps de travail . temps partiel . heures par semaine': `${decimal((35 * time) / 100)} heure/semaine`,
  };
}

function taxation({ tax, rate, household, children, otherIncome }: Situation): ModelSituation {
  if (tax === 'neutral') return { 'impôt . méthode de calcul': "'taux neutre'" };
  if (tax === 'rate') {
    return {
      'impôt . méthode de calcul': "'taux personnalisé'",
      'impôt . taux personnalisé': `${decimal(rate)}%`,
    };
  }
  return {
    'impôt . méthode de calcul': "'barème standard'",
    'impôt . foyer fiscal . situation de famille':
      household === 'couple' ? "'couple'" : "'célibataire'",
    'impôt . foyer fiscal . enfants à charge': `${decimal(children)} enfant`,
    // The model knows this question only of a single person with children.
    ...(household === 'lone-parent' && children > 0
      ? { 'impôt . foyer fiscal . parent isolé': 'oui' }
      : {}),
    'impôt . foyer fiscal . revenu imposable . autres revenus imposables': `${decimal(otherIncome)} €/an`,
  };
}

function answer(engine: Engine): OracleAnswer {
  const month = (rule: string | undefined): number => (rule ? monthly(engine, rule) : 0);
  const line = (id: LineId): { employee: number; employer: number } => {
    const { employee: worker, employer, sign } = modelLines[id];
    return { employee: sign * month(worker), employer: sign * month(employer) };
  };
  return {
    gross: month(totalRules.gross),
    net: month(totalRules.net),
    taxable: month(totalRules.taxable),
    tax: month(totalRules.tax),
    taxRate: value(engine, "impôt . taux d'imposition").number,
    takeHome: month(totalRules.takeHome),
    cost: month(totalRules.cost),
    employeeContributions: month(totalRules.employeeContributions),
    employerContributions: month(totalRules.employerContributions),
    belowMinimum: engine.evaluateNode(engine.getRule(minimumWageCheck)).nodeValue === true,
    lines: Object.fromEntries(lineIds.map((id) => [id, line(id)])) as OracleAnswer['lines'],
  };
}

/** An amount in euros a month; 0 for a rule that does not apply. */
function monthly(engine: Engine, rule: string): number {
  const { number, unit } = value(engine, rule);
  if (unit === 'an') return number / 12;
  if (unit === 'mois' || number === 0) return number;
  throw new Error(`"${rule}" came in euros a ${unit}, neither a month nor a year.`);
}

// evaluate() parses its argument against all rules, which takes longer than the answer;
// evaluating the rule that is already parsed does not.
function value(engine: Engine, rule: string): { number: number; unit: string } {
  const { nodeValue, unit } = engine.evaluateNode(engine.getRule(rule));
  return {
    number: typeof nodeValue === 'number' ? nodeValue : 0,
    unit: unit?.denominators.join('') ?? '',
  };
}

/** A number as publicodes reads it: never in scientific notation. */
function decimal(value: number): string {
  return value.toFixed(10).replace(/\.?0+$/, '');
}
