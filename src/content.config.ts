import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import * as schema from './lib/content/schema.ts';

const pages = (folder: string) => glob({ base: `./src/content/${folder}`, pattern: '*/*.mdx' });
const list = (name: string) =>
  file(`./src/content/data/${name}.yaml`, { parser: (text) => parse(text) ?? [] });

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
  vocabulary: defineCollection({
    loader: file('./src/content/data/vocabulary.yaml', {
      parser: (text) => [{ id: 'vocabulary', ...parse(text) }],
    }),
    schema: schema.vocabularySchema.extend({ id: z.literal('vocabulary') }),
  }),
};
