import type { Library } from './queries.ts';

/** What a source holds up: the pages that name it, and the number of salaries and day rates taken from it. */
export function supportOf(all: Library, source: string): Support {
  const counted = [...all.observations, ...all.dayRates, ...all.payEffects].filter(
    (one) => one.source === source,
  );
  const withFigures = new Set(
    all.observations.filter((one) => one.source === source).map((one) => one.role),
  );
  const roles = [...all.roles.values()].filter(
    ({ id, data }) =>
      data.sources.includes(source) || withFigures.has(id) || data.codes?.sources.includes(source),
  );
  const faqs = [...all.faqs.values()].filter(({ data }) => data.sources.includes(source));
  const guides = [...all.guides.values()].filter(({ data }) => data.sources.includes(source));
  const certifications = [...all.certifications.values()].filter(
    (one) => one.sources.includes(source) || one.price.some((price) => price.source === source),
  );
  return {
    observations: counted.length,
    pages: [
      ...roles.map(({ id, data }) => ({ name: data.name, path: `/roles/${id}/` })),
      ...guides.map(({ id, data }) => ({ name: data.title, path: `/guides/${id}/` })),
      ...faqs.map(({ id, data }) => ({ name: data.question, path: `/faq/${id}/` })),
      ...certifications.map(({ id, short }) => ({ name: short, path: `/certifications/#${id}` })),
    ],
  };
}

export interface Support {
  observations: number;
  pages: { name: string; path: string }[];
}
