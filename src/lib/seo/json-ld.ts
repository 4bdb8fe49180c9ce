/** Structured data (schema.org), through one serialiser. */

/** A node of schema.org data. */
export type Thing = { '@type': string } & Record<string, unknown>;

export interface Crumb {
  name: string;
  /** Site path. */
  path: string;
}

/** The text of a `<script type="application/ld+json">`; no value in it can close the element. */
export function jsonLd(things: readonly Thing[]): string {
  const graph =
    things.length === 1
      ? { '@context': context, ...things[0] }
      : { '@context': context, '@graph': things };
  return JSON.stringify(graph).replace(/</g, '\\u003c');
}

/** The way from the home page to this page; `address` turns a site path into a whole address. */
export function breadcrumbList(trail: readonly Crumb[], address: (path: string) => string): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map((crumb, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: crumb.name,
      item: address(crumb.path),
    })),
  };
}

/** Questions with their answers as plain text. */
export function faqPage(
  questions: readonly { question: string; answer: string; url: string }[],
): Thing {
  return {
    '@type': 'FAQPage',
    mainEntity: questions.map(({ question, answer, url }) => ({
      '@type': 'Question',
      name: question,
      url,
      acceptedAnswer: { '@type': 'Answer', text: answer },
    })),
  };
}

/** An occupation with one estimated yearly gross range a level, in euros, as the page prints them. */
export function occupation(input: {
  name: string;
  description: string;
  url: string;
  skills: readonly string[];
  codes: readonly { name: string; value: string; url?: string }[];
  bands: readonly { name: string; min: number; max: number }[];
  reviewed: string;
}): Thing {
  return {
    '@type': 'Occupation',
    name: input.name,
    description: input.description,
    mainEntityOfPage: { '@type': 'WebPage', url: input.url, lastReviewed: input.reviewed },
    skills: input.skills.join(', '),
    occupationLocation: { '@type': 'Country', name: 'France' },
    ...(input.codes.length > 0 && {
      occupationalCategory: input.codes.map((code) => ({
        '@type': 'CategoryCode',
        inCodeSet: { '@type': 'CategoryCodeSet', name: code.name },
        codeValue: code.value,
        ...(code.url && { url: code.url }),
      })),
    }),
    ...(input.bands.length > 0 && {
      estimatedSalary: input.bands.map((band) => ({
        '@type': 'MonetaryAmountDistribution',
        name: band.name,
        currency: 'EUR',
        duration: 'P1Y',
        minValue: band.min,
        maxValue: band.max,
      })),
    }),
  };
}

const context = 'https://schema.org';
