/**
 * The content model, whole: what a role, a question, a guide, a salary, a source, a certification may say.
 * Strict objects: an unknown key is an error. The checker (`src/checks`) and Astro read the same schemas.
 */
export {
  roleSchema,
  partNames,
  requiredParts,
  type PartName,
  type RoleData,
} from './schema/role.ts';
export { faqSchema, type FaqData } from './schema/faq.ts';
export { guideSchema, type GuideData } from './schema/guide.ts';
export {
  salarySchema,
  dayRateSchema,
  payEffectSchema,
  type Observation,
  type DayRate,
  type PayEffect,
} from './schema/salary.ts';
export { sourceSchema, type Source } from './schema/source.ts';
export { certificationSchema, type Certification } from './schema/certification.ts';
export {
  vocabularySchema,
  transitionSchema,
  factSchema,
  updateSchema,
  type Vocabulary,
  type Transition,
  type Fact,
  type Update,
} from './schema/vocabulary.ts';
export {
  statementsSchema,
  type Statements,
  type Statement,
  type Background,
  type Limit,
} from './schema/statement.ts';
export { levels, type Level } from './schema/parts.ts';
