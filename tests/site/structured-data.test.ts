import { describe, expect, inject, test } from 'vitest';
import { oneLine, readBuiltSite, type Page } from './built-site.ts';

describe.each(inject('sites'))('the site under $base', (given) => {
  const pages = readBuiltSite(given).pages.filter((page) => !page.isRedirect);

  test('structured data parses and says what it describes', () => {
    const findings = pages.flatMap((page) =>
      blocksOf(page).flatMap((text) => {
        try {
          const block = JSON.parse(text) as Record<string, unknown>;
          const isWhole =
            block['@context'] === 'https://schema.org' && (block['@type'] ?? block['@graph']);
          return isWhole ? [] : [`${page.file}: lacks @context or @type`];
        } catch (error) {
          return [`${page.file}: ${String(error)}`];
        }
      }),
    );
    expect(findings).toEqual([]);
    expect(pages.some((page) => blocksOf(page).length > 0)).toBe(true);
  });

  test('every figure of the structured data stands in the text of its page', () => {
    const findings = pages.flatMap((page) => {
      const blocks = blocksOf(page).map((text) => JSON.parse(text) as unknown);
      if (blocks.length === 0) return [];
      const shown = figuresIn(textWithoutScripts(page));
      return blocks
        .flatMap((block) => figuresOf(block))
        .filter(({ figure }) => !shown.has(figure))
        .map(
          ({ key, figure }) => `${page.file}: ${key} is ${figure}, which the page does not show`,
        );
    });
    expect(findings).toEqual([]);
  });

  test('every answer of the structured data stands in the text of its page', () => {
    const findings = pages.flatMap((page) => {
      const shown = textWithoutScripts(page);
      return blocksOf(page)
        .flatMap((text) => answersOf(JSON.parse(text)))
        .filter((answer) => !shown.includes(answer))
        .map((answer) => `${page.file}: the page does not go on with "${unshown(answer, shown)}"`);
    });
    expect(findings).toEqual([]);
  });
});

function blocksOf({ $ }: Page): string[] {
  return $('script[type="application/ld+json"]')
    .toArray()
    .map((script) => $(script).text());
}

function textWithoutScripts({ $ }: Page): string {
  const body = $('body').clone();
  body.find('script, style, template').remove();
  return oneLine(body.text());
}

/** Every figure in a text, whatever parts its thousands: `€45,000`, `45 000 €` and `€45k` give 45000. */
function figuresIn(text: string): Set<number> {
  const found = text.matchAll(/\d{1,3}(?:[, ]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g);
  const figures = [...found].map(([figure]) => Number(figure.replace(/[, ]/g, '')));
  const thousands = [...text.matchAll(/(\d+(?:\.\d+)?)k\b/g)].map(
    ([, figure]) => Number(figure) * 1000,
  );
  return new Set([...figures, ...thousands]);
}

/** The figures of structured data: numbers, and the euro amounts written inside its texts. */
function figuresOf(value: unknown, key = ''): { key: string; figure: number }[] {
  if (typeof value === 'number') return key === 'position' ? [] : [{ key, figure: value }];
  if (typeof value === 'string') {
    const amounts = value.match(/€\s?[\d,. ]*\d|\d[\d,. ]*\s?€/g) ?? [];
    return amounts.flatMap((amount) =>
      [...figuresIn(oneLine(amount))].map((figure) => ({ key, figure })),
    );
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    figuresOf(part, Array.isArray(value) ? key : name),
  );
}

/** The part of an answer, from a little before where the page no longer says the same. */
function unshown(answer: string, shown: string): string {
  let length = answer.length;
  while (!shown.includes(answer.slice(0, length))) length -= 1;
  return answer.slice(Math.max(0, length - CONTEXT), length + CONTEXT);
}

const CONTEXT = 40;

/** The texts of accepted answers, tags left out. */
function answersOf(value: unknown, key = ''): string[] {
  if (typeof value === 'string')
    return key === 'text' ? [oneLine(value.replace(/<[^>]+>/g, ''))] : [];
  if (typeof value !== 'object' || value === null) return [];
  const isAnswer = '@type' in value && value['@type'] === 'Answer';
  return Object.entries(value).flatMap(([name, part]) =>
    typeof part === 'string' && !isAnswer ? [] : answersOf(part, name),
  );
}
