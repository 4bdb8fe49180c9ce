import {
  certificationSchema,
  dayRateSchema,
  factSchema,
  faqSchema,
  guideSchema,
  payEffectSchema,
  roleSchema,
  salarySchema,
  sourceSchema,
  statementsSchema,
  transitionSchema,
  updateSchema,
  vocabularySchema,
} from '#lib/content/schema.ts';

/** The locale that names the files: a translation has the file name of its English original. */
export const originalLocale = 'en';

/** `<collection>/<locale>/<id>.mdx`: front matter by this schema, then prose. */
export const proseSchemas = { roles: roleSchema, faq: faqSchema, guides: guideSchema };

/** `data/<collection>.yaml`: a list of entries by this schema. */
export const listSchemas = {
  salaries: salarySchema,
  'day-rates': dayRateSchema,
  'pay-effects': payEffectSchema,
  certifications: certificationSchema,
  sources: sourceSchema,
  transitions: transitionSchema,
  facts: factSchema,
  updates: updateSchema,
};

/** `data/<name>.yaml`: one file that is one entry. */
export const singleSchemas = { vocabulary: vocabularySchema, statements: statementsSchema };

/** Every schema by collection. */
export const schemas = { ...proseSchemas, ...listSchemas, ...singleSchemas };

export type ProseCollection = keyof typeof proseSchemas;
export type SingleCollection = keyof typeof singleSchemas;
export type Collection = keyof typeof schemas;

/** Whether `name` is a folder of MDX files. */
export const isProse = (name: string): name is ProseCollection => name in proseSchemas;

/** Whether `name` is a data file that is one entry. */
export const isSingle = (name: string): name is SingleCollection => name in singleSchemas;

/** Whether `name` is a data file with a schema. */
export const isData = (name: string): name is Exclude<Collection, ProseCollection> =>
  name in schemas && !isProse(name);
