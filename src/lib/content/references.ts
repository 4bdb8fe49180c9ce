/** What an id in the content may name. */
export type ReferenceKind =
  /** A role with a guide. */
  | 'role'
  /** A role with a guide, or one of `otherRoles` in vocabulary.yaml. */
  | 'any-role'
  | 'faq'
  | 'guide'
  | 'source'
  | 'certification'
  /** One row of salaries.yaml. */
  | 'observation'
  | 'fact'
  | 'family'
  | 'topic'
  | 'region'
  | 'company-type';

type ProseOrData =
  | 'roles'
  | 'faq'
  | 'guides'
  | 'salaries'
  | 'day-rates'
  | 'pay-effects'
  | 'certifications'
  | 'sources'
  | 'transitions'
  | 'facts'
  | 'updates'
  | 'vocabulary'
  | 'statements';

/**
 * Every field of the schemas that names something else: its path (`*` is each entry of a list) and what it names.
 * A field that holds an id and is missing here turns a unit test red.
 */
export const references: Record<ProseOrData, Record<string, ReferenceKind>> = {
  roles: {
    family: 'family',
    'notToBeConfusedWith.*.role': 'role',
    'neighbours.*': 'role',
    'codes.sources.*': 'source',
    'team.*.role': 'role',
    'training.timeToEmployable.source': 'source',
    'certifications.*': 'certification',
    'next.*.role': 'role',
    'next.*.source': 'source',
    'sources.*': 'source',
  },
  faq: {
    role: 'role',
    'alsoRoles.*': 'role',
    topic: 'topic',
    neighbour: 'role',
    'related.*': 'faq',
    'sources.*': 'source',
  },
  guides: { 'roles.*': 'role', 'questions.*': 'faq', 'sources.*': 'source' },
  salaries: { role: 'any-role', region: 'region', companyType: 'company-type', source: 'source' },
  'day-rates': {
    role: 'any-role',
    region: 'region',
    companyType: 'company-type',
    source: 'source',
  },
  'pay-effects': {
    'roles.*': 'any-role',
    city: 'region',
    companyType: 'company-type',
    source: 'source',
  },
  certifications: {
    'replacedBy.*': 'certification',
    'price.*.source': 'source',
    'roles.*': 'any-role',
    'sources.*': 'source',
  },
  sources: {},
  transitions: { source: 'source' },
  facts: { source: 'source' },
  updates: { 'sources.*': 'source' },
  vocabulary: {},
  statements: {
    'backgrounds.*.role': 'role',
    'backgrounds.*.question': 'faq',
    'limits.*.question': 'faq',
  },
};
