/**
 * Which roles a reader's answers point to, why, and how to get there. Pure: no Astro, no Preact, no Node, no DOM.
 *
 * The rule, whole
 * 1. Each side of a statement names roles with a weight, 1 or 2. Leaning to a side counts its weights for the roles it names, and
 *    the other side's weights against the roles that one names. Leaning to neither counts nothing.
 * 2. Where the reader comes from counts for the roles it names. Each limit counts for some roles and against others.
 * 3. A role's balance is the sum. Roles stand in the order of their balance; equal balances share a place and stand in the order
 *    of their ids. There is no result before the reader has leaned to `enough` sides: background and limits alone rank nothing.
 * 4. Months to learn do not count, since sources give a time for few roles; the roadmap sets them beside the time it knows.
 *
 * The balance is never shown as a figure: it orders roles, and its size means nothing outside this page.
 */
export { chooseCodec, monthsOf, type ChooseState, type Leaning } from './state.ts';
export { askedFrom } from './asked-from.ts';
export { packed, unpacked } from './packed.ts';
export type { Questionnaire, RoleBrief, AskedStatement } from './questionnaire.ts';
export {
  answeredCount,
  contributionsOf,
  leaningCount,
  type Answer,
  type Contribution,
} from './contributions.ts';
export { enough, rankRoles, type Place, type Reason } from './ranking.ts';
export { whatWouldChange, type Change, type Move } from './change.ts';
export { questionnaireFaults, type Fault, type KnownRole } from './faults.ts';
export { preparationFrom, type Preparation, type SkillGroups } from './preparation.ts';
export {
  roadmap,
  type FittingCertification,
  type Link,
  type Roadmap,
  type RoleFile,
} from './roadmap.ts';
