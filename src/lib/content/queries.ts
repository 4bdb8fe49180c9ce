import { getCollection, type CollectionEntry } from 'astro:content';
import type { Locale } from '../../site.config.ts';
import { typographic } from './typographic.ts';
import type {
  Certification,
  DayRate,
  Fact,
  FaqData,
  GuideData,
  Observation,
  PayEffect,
  RoleData,
  Source,
  Statements,
  Transition,
  Update,
  Vocabulary,
} from './schema.ts';

/** The only importer of `astro:content`: everything the pages know, loaded once a build, and how to render it. */
export { render } from 'astro:content';

/** All content in one locale. Content written in another locale is left out; data is shared by all. */
export async function library(locale: Locale): Promise<Library> {
  const known = libraries.get(locale);
  if (known) return known;
  const loading = load(locale);
  libraries.set(locale, loading);
  return loading;
}

const libraries = new Map<Locale, Promise<Library>>();

async function load(locale: Locale): Promise<Library> {
  const [
    roles,
    faq,
    guides,
    salaries,
    dayRates,
    payEffects,
    sources,
    certifications,
    transitions,
    facts,
    updates,
    statements,
    vocabulary,
  ] = await Promise.all([
    getCollection('roles'),
    getCollection('faq'),
    getCollection('guides'),
    getCollection('salaries'),
    getCollection('dayRates'),
    getCollection('payEffects'),
    getCollection('sources'),
    getCollection('certifications'),
    getCollection('transitions'),
    getCollection('facts'),
    getCollection('updates'),
    getCollection('statements'),
    getCollection('vocabulary'),
  ]);
  const here = <E extends { id: string }>(entries: E[]) =>
    entries.filter((entry) => entry.id.startsWith(`${locale}/`));
  const terms = vocabulary[0];
  if (!terms) throw new Error('src/content/data/vocabulary.yaml is empty: restore it.');
  const asked = statements[0];
  if (!asked) throw new Error('src/content/data/statements.yaml is empty: restore it.');
  return {
    locale,
    roles: byId(here(roles).map(page)),
    faqs: byId(
      here(faq)
        .map(page)
        .sort((a, b) => a.data.order - b.data.order || a.id.localeCompare(b.id)),
    ),
    guides: byId(here(guides).map(page)),
    observations: salaries.map((entry) => entry.data),
    dayRates: dayRates.map((entry) => entry.data),
    payEffects: payEffects.map((entry) => typographic(entry.data)),
    sources: byId(sources.map((entry) => typographic(entry.data))),
    certifications: byId(certifications.map((entry) => typographic(entry.data))),
    transitions: transitions.map((entry) => typographic(entry.data)),
    facts: byId(facts.map((entry) => typographic(entry.data))),
    updates: updates
      .map((entry) => typographic(entry.data))
      .sort((a, b) => b.date.localeCompare(a.date)),
    statements: typographic(asked.data),
    vocabulary: terms.data,
  };
}

/** An entry whose id has lost its locale: `en/data-scientist` → `data-scientist`. */
function page<E extends { id: string; data: unknown }>(
  entry: E,
): { id: string; data: E['data']; entry: E } {
  return { id: entry.id.slice(entry.id.indexOf('/') + 1), data: typographic(entry.data), entry };
}

const byId = <T extends { id: string }>(items: T[]): Map<string, T> =>
  new Map(items.map((item) => [item.id, item]));

export interface Page<Data, Name extends 'roles' | 'faq' | 'guides'> {
  /** Without the locale; its place in the address. */
  id: string;
  data: Data;
  /** What Astro renders. */
  entry: CollectionEntry<Name>;
}
export type Role = Page<RoleData, 'roles'>;
export type Faq = Page<FaqData, 'faq'>;
export type Guide = Page<GuideData, 'guides'>;

export interface Library {
  locale: Locale;
  roles: Map<string, Role>;
  /** In the order guides list them. */
  faqs: Map<string, Faq>;
  guides: Map<string, Guide>;
  observations: Observation[];
  dayRates: DayRate[];
  payEffects: PayEffect[];
  sources: Map<string, Source>;
  certifications: Map<string, Certification>;
  transitions: Transition[];
  facts: Map<string, Fact>;
  /** Newest first. */
  updates: Update[];
  /** What `/choose/` asks. */
  statements: Statements;
  vocabulary: Vocabulary;
}
