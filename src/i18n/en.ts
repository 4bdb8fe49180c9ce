/**
 * Every word of the interface in English, in one file for each place where it is read: an island downloads its own and no other.
 * Another locale is a file like this one with the same names, entered in the modules beside it.
 */
export { calculator, type CalculatorWords } from './en/calculator.ts';
export { choose, choosePage, type ChoosePageWords, type ChooseWords } from './en/choose.ts';
export { compare, type CompareWords } from './en/compare.ts';
export { offerPage, type OfferPageWords } from './en/offer-page.ts';
export { offer, type OfferWords } from './en/offer.ts';
export { payslipLines } from './en/payslip-lines.ts';
export { search, type SearchWords } from './en/search.ts';
export { site } from './en/site.ts';
export type { FormFieldWords } from './en/form.ts';
