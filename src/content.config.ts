import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import * as schema from './lib/content/schema.ts';

const pages = (folder: string) => glob({ base: `./src/content/${folder}`, pattern: '*/*.mdx' });
const list = (name: string) =>
  file(`./src/content/data/${name}.yaml`, { parser: (text) => parse(text) ?? [] });
/** A file that is one entry, called by its own name. */
const whole = (name: string) =>
  file(`./src/content/data/${name}.yaml`, { parser: (text) => [{ id: name, ...parse(text) }] });

export const collections = {
  roles: defineCollection({ loader: pages('roles'), schema: schema.roleSchema }),
  faq: defineCollection({ loader: pages('faq'), schema: schema.faqSchema }),
  guides: defineCollection({ loader: pages('guides'), schema: schema.guideSchema }),
  salaries: defineCollection({ loader: list('salaries'), schema: schema.salarySchema }),
  dayRates: defineCollection({ loader: list('day-rates'), schema: schema.dayRateSchema }),
  payEffects: defineCollection({ loader: list('pay-effects'), schema: schema.payEffectSchema }),
  sources: defineCollection({ loader: list('sources'), schema: schema.sourceSchema }),
  certifications: defineCollection({
    loader: list('certifications'),
    schema: schema.certificationSchema,
  }),
  transitions: defineCollection({ loader: list('transitions'), schema: schema.transitionSchema }),
  facts: defineCollection({ loader: list('facts'), schema: schema.factSchema }),
  updates: defineCollection({ loader: list('updates'), schema: schema.updateSchema }),
  statements: defineCollection({
    loader: whole('statements'),
    schema: schema.statementsSchema.extend({ id: z.literal('statements') }),
  }),
  vocabulary: defineCollection({
    loader: whole('vocabulary'),
    schema: schema.vocabularySchema.extend({ id: z.literal('vocabulary') }),
  }),
};
