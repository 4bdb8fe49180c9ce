import type { Faq, Library, Role } from './queries.ts';

/** A role's own questions in their order, then those of other guides that also concern it. */
export function faqsOf(all: Library, role: string): Faq[] {
  const faqs = [...all.faqs.values()];
  return [
    ...faqs.filter(({ data }) => data.role === role),
    ...faqs.filter(
      ({ data }) => data.role !== undefined && data.role !== role && data.alsoRoles.includes(role),
    ),
  ];
}

/** The roles whose bands an answer prints, in the order it names them. */
export function rolesPricedIn(all: Library, { entry: { body = '' } }: Faq): Role[] {
  const ids = [...body.matchAll(/<Band\b[^>]*?\brole="([^"]+)"/g)].map(([, id = '']) => id);
  return [...new Set(ids)].flatMap((id) => all.roles.get(id) ?? []);
}

/** Questions to read next: the ones the author names, then the same guide's, `count` in all. */
export function relatedFaqs(all: Library, faq: Faq, count: number): Faq[] {
  const named = faq.data.related.flatMap((id) => all.faqs.get(id) ?? []);
  const siblings = faq.data.role
    ? faqsOf(all, faq.data.role)
    : [...all.faqs.values()].filter(({ data }) => data.topic === faq.data.topic);
  return [...new Set([...named, ...siblings])].filter(({ id }) => id !== faq.id).slice(0, count);
}
