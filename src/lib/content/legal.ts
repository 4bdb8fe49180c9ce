import { eurosAndCents, euros } from '../format.ts';
import type { LegalId } from './components.ts';
import { parametersOn, type Parameters } from '../pay/index.ts';

/** Legal constants an author may print, read from the parameters in force, written out. Source: see the parameters. */
export function legalConstant(id: LegalId): string {
  return constants[id](parametersOn());
}

const monthOf = ({ minimumWageHour, fullTimeWeek }: Parameters) =>
  (minimumWageHour * fullTimeWeek * 52) / 12;

const constants = {
  'smic-hour': ({ minimumWageHour }: Parameters) => eurosAndCents(minimumWageHour),
  'smic-month': (law: Parameters) => eurosAndCents(monthOf(law)),
  'smic-year': (law: Parameters) => euros(monthOf(law) * 12),
  'three-smic-year': (law: Parameters) => euros(monthOf(law) * 12 * 3),
  'plafond-securite-sociale-month': ({ ceilingMonth }: Parameters) => euros(ceilingMonth),
  'plafond-securite-sociale-year': ({ ceilingMonth }: Parameters) => euros(ceilingMonth * 12),
} satisfies Record<LegalId, (law: Parameters) => string>;
