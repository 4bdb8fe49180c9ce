/*
 * What a job offer comes to, at equal perimeter with another. Pure: a package in, figures out.
 *
 *   package.ts      what an employer offers, and the person it is weighed for
 *   worked-days.ts  the days worked in a year
 *   weigh.ts        package → net, after tax, benefits, a day worked, employer cost
 *   printed.ts      the same in euros that add up;  verdict.ts  which of two leaves more
 *   place.ts        the place in a role's band
 *   questions.ts    what the package leaves open
 *   state.ts        all of it in a URL fragment
 */
export { exampleState } from './example.ts';
export { defaultPackage, defaultPerson, type Package, type Person } from './package.ts';
export { bandAt, placeOffer, type OfferPlace } from './place.ts';
export { printed, type Printed, type PrintedName } from './printed.ts';
export { openQuestions, questionIds, type OpenQuestion, type QuestionId } from './questions.ts';
export {
  fieldsOf,
  offerCodec,
  packagesIn,
  prefixed,
  sharedFields,
  slots,
  type OfferState,
  type Slot,
} from './state.ts';
export { verdict, type Verdict } from './verdict.ts';
export { weigh, type Weighed } from './weigh.ts';
export {
  calendar,
  ordinaryDays,
  workedDays,
  workedDaysSources,
  type Basis,
} from './worked-days.ts';
