import { defaultPackage, type Package } from './package.ts';

/** Every question worth asking an employer, in the order in which they are asked. */
export const questionIds = [
  'below-band',
  'variable-terms',
  'profit-sharing',
  'extra-months',
  'part-time-gross',
  'forfait-terms',
  'forfait-non-cadre',
  'rtt',
  'health-cover',
  'meal-vouchers',
  'transport',
  'remote-days',
  'remote-allowance',
  'agreement',
  'trial-period',
] as const;

/**
 * The questions that each package leaves open, each once, with the places of the packages concerned.
 * `below` tells which packages stand below the role's band, where one is known.
 */
export function openQuestions(
  packages: readonly Package[],
  below: readonly boolean[] = [],
): OpenQuestion[] {
  return questionIds
    .map((id) => ({
      id,
      places: packages.flatMap((offer, place) =>
        isOpen[id](offer, below[place] ?? false) ? [place] : [],
      ),
    }))
    .filter(({ places }) => places.length > 0);
}

// A figure left at its default is taken as not told.
const isOpen: Record<QuestionId, (offer: Package, below: boolean) => boolean> = {
  'below-band': (_offer, below) => below,
  'variable-terms': ({ variable }) => variable > 0,
  'profit-sharing': () => true,
  'extra-months': ({ months }) => months > 12,
  'part-time-gross': ({ time, basis }) => basis === 'hours' && time < 100,
  'forfait-terms': ({ basis }) => basis === 'forfait',
  'forfait-non-cadre': ({ basis, status }) => basis === 'forfait' && status === 'non-cadre',
  rtt: ({ basis, rtt }) => basis === 'hours' && rtt === 0,
  'health-cover': ({ health, healthEmployer }) =>
    health === defaultPackage.health && healthEmployer === defaultPackage.healthEmployer,
  'meal-vouchers': ({ voucher }) => voucher === 0,
  transport: ({ pass }) => pass === 0,
  'remote-days': ({ remote, remoteDays }) =>
    remote === 0 && remoteDays === defaultPackage.remoteDays,
  'remote-allowance': ({ remote, remoteDays }) =>
    remote === 0 && remoteDays > 0 && remoteDays !== defaultPackage.remoteDays,
  agreement: () => true,
  'trial-period': () => true,
};

export type QuestionId = (typeof questionIds)[number];

export interface OpenQuestion {
  id: QuestionId;
  /** 0 for the first package, 1 for the second. */
  places: number[];
}
