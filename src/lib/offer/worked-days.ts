/**
 * The days worked in an ordinary year, for an employee who is neither sick nor absent.
 *
 * In hours (35 a week or more): the weekdays of a mean year, less public holidays, paid leave and RTT,
 * plus the solidarity day; for part time, that share of the weekdays, less RTT as they stand.
 * In days (forfait jours): the number in the contract, less what leave exceeds the legal five weeks.
 * Between 1 and 366 whatever is asked. Sources: `workedDaysSources`.
 */
export function workedDays({ basis, days, leave, rtt, time }: TimeOff): number {
  const extraLeave = Math.max(0, leave - calendar.legalLeave);
  const worked =
    basis === 'forfait' ? days - extraLeave : ((ordinaryDays - extraLeave) * time) / 100 - rtt;
  return Number.isNaN(worked) ? ordinaryDays : Math.min(Math.max(Math.round(worked), 1), 366);
}

/**
 * A mean year, Monday to Friday: 365.25 × 5/7 weekdays; of the eleven public holidays three always
 * fall on a weekday and eight on any day (3 + 8 × 5/7); both to the nearest day.
 * Alsace and Moselle have two holidays more, which are left out.
 */
export const calendar = {
  weekdays: 261,
  publicHolidays: 9,
  /** 30 working days with Saturdays (jours ouvrables), 25 without. */
  legalLeave: 25,
  /** The day worked without pay since 2004. */
  solidarityDay: 1,
  /** The most a collective agreement may set; the solidarity day is in it. */
  mostForfaitDays: 218,
} as const;

/** Days worked in a year at full time with the legal leave and no RTT: 228. */
export const ordinaryDays =
  calendar.weekdays - calendar.publicHolidays - calendar.legalLeave + calendar.solidarityDay;

/** Where each rule of the count stands: the articles of the code du travail, and the official page on them. */
export const workedDaysSources = {
  leave: {
    title: 'code du travail, L3141-3',
    url: 'https://www.service-public.fr/particuliers/vosdroits/F2258',
  },
  holidays: {
    title: 'code du travail, L3133-1 and L3133-7',
    url: 'https://www.service-public.fr/particuliers/vosdroits/F2405',
  },
  forfait: {
    title: 'code du travail, L3121-64',
    url: 'https://www.service-public.fr/particuliers/vosdroits/F19261',
  },
} as const;

/** How the time is counted: by hours, or by days a year (forfait jours). */
export type Basis = 'hours' | 'forfait';

export interface TimeOff {
  basis: Basis;
  /** Days worked a year that the contract names; read only with `basis: 'forfait'`. */
  days: number;
  /** Paid leave, in days of a five-day week, a year. */
  leave: number;
  /** RTT days a year; read only with `basis: 'hours'`. */
  rtt: number;
  /** Per cent of full time; read only with `basis: 'hours'`. */
  time: number;
}
