import { describe, expect, test } from 'vitest';
import { typedFigures } from '#checks/prose/figures.ts';
import { found, marked, sentences, type Edit, type Row } from './broken-site.ts';

const role = 'roles/en/data-scientist.mdx';
const faq = 'faq/en/what-is-a-data-scientist.mdx';
const text = 'It is not reporting;';

describe('money typed by hand is seen', () => {
  test.each([
    ['pays €45,000 a year', '€45,000'],
    ['pays € 45 000', '€ 45 000'],
    ['pays 45 000 € brut', '45 000 €'],
    ['pays 45\u202f000\u00a0€', '45\u202f000\u00a0€'],
    ['pays 45k€', '45k€'],
    ['pays 45 k€', '45 k€'],
    ['pays €45k', '€45k'],
    ['pays k€45', 'k€45'],
    ['pays EUR 45,000', 'EUR 45,000'],
    ['pays 45,000 EUR', '45,000 EUR'],
    ['pays 45000 euros', '45000 euros'],
    ['pays €45–60k', '€45–60k'],
    ['pays €45,000 to 60,000', '€45,000 to 60,000'],
    ['pays 45-60k€', '45-60k€'],
    ['a 45,000-euro salary', '45,000-euro'],
    ['costs $300', '$300'],
    ['costs US$ 1.5 million', 'US$ 1.5 million'],
    ['costs 300 USD', '300 USD'],
    ['costs £99.50', '£99.50'],
    ['in 2026 45 000 €', '45 000 €'],
    ['pays 45k gross', '45k gross'],
    ['pays 45,000 before tax', '45,000 before tax'],
    ['pays 2,671 net a month', '2,671 net'],
  ])('%s', (sentence, figure) => {
    expect(typedFigures(sentence)).toEqual([{ figure, index: sentence.indexOf(figure) }]);
  });
});

describe('other numbers are let be', () => {
  test.each([
    'since 2026 net pay has risen',
    'three to five meetings a week, 12 months, 10–15 %',
    '100k rows, 10,000 requests and 5 networks',
    'GPT-4, EUR-Lex, euro zone, the €-sign, 3 SMIC',
    'in 2025 European firms hired 20 people',
    '45 neuroscientists; Europe 2020',
  ])('%s', (sentence) => {
    expect(typedFigures(sentence)).toEqual([]);
  });
});

describe('money in content is found where it stands', () => {
  test.each<Row>([
    ['in a paragraph', 'typed-figure', faq, text, 'It pays ‸€45,000'],
    ['in a heading', 'typed-figure', faq, 'What it is not', 'What ‸45k€ is not'],
    ['in emphasis', 'typed-figure', faq, text, 'It pays **‸€45,000**'],
    ['half in emphasis', 'typed-figure', faq, text, 'It pays ‸€**45,000**'],
    ['in code', 'typed-figure', faq, text, 'It pays `‸€45,000`'],
    ['in a code block', 'typed-figure', faq, '## What', '```\n‸€45,000\n```\n\n## What'],
    ['in the text of a link', 'typed-figure', faq, text, '[‸€45,000](/roles/)'],
    [
      'in the text of a component',
      'typed-figure',
      faq,
      text,
      '<Role id="data-scientist">‸€45,000</Role>',
    ],
    ['in a table', 'typed-figure', role, '| here |', '| ‸€45,000 |'],
    ['behind an entity', 'typed-figure', faq, text, '‸&euro;45,000'],
    [
      'on the second line of a list entry',
      'typed-figure',
      faq,
      '## What',
      '- pays\n  ‸€45,000\n\n## What',
    ],
    [
      'in a sentence of the front matter',
      'figure-in-front-matter',
      role,
      'Agrees what success',
      'Earns ‸€45,000; what success',
    ],
    [
      'in a quoted question',
      'figure-in-front-matter',
      faq,
      'question: What does a data scientist do?',
      'question: "What is ‸45 000 € net?"',
    ],
    [
      'in a list of the front matter',
      'figure-in-front-matter',
      role,
      'like presenting and',
      'earn ‸45k€ and',
    ],
  ])('%s', (_what, kind, ...edit) => {
    expect(found(edit)).toEqual([`${kind} at ${marked(edit)[0]}`]);
  });

  test('two in one paragraph', () => {
    const edit: Edit = [faq, text, 'It pays €45,000 or €50,000'];
    expect(sentences(edit)).toEqual([
      '"€45,000" is typed by hand: print it with <Band …>, <Pay …>, <Price …> or <Fact …>, from data that has a source.',
      '"€50,000" is typed by hand: print it with <Band …>, <Pay …>, <Price …> or <Fact …>, from data that has a source.',
    ]);
  });

  test('numbers of props, addresses and neighbouring components are none', () => {
    const fine = `Told in €\n\n45 times. <Pay gross={45000} />  € [so](https://example.org/€45000) € <Raise gross={45000} by={1000} />`;
    expect(found([faq, text, fine])).toEqual([]);
  });
});
