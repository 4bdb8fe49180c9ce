import { expect, test } from 'vitest';
import { termsOf, wordsOf } from '../../../src/lib/search/terms.ts';

test.each([
  ['Data Scientist', ['data', 'scientist']],
  ['is cadre better', ['cadre']],
  ['how much does a data engineer earn?', ['data', 'engineer', 'earn']],
  ['C++ or C#', ['c++', 'c#']],
  ['bac+5', ['bac+5']],
  ['data-driven ML/NLP', ['data', 'driven', 'ml', 'nlp']],
  ['€45,000 a year', ['€45000', 'year']],
  ['45 000 net', ['45000', 'net']],
  ["an engineer's day", ['engineer', 'day']],
  ['l’architecte d’une équipe', ['architecte', 'équipe']],
  ["qu'est-ce que l'ingénieur", ['ingénieur']],
  ['aujourd’hui', ['aujourdhui']],
  ['au cœur', ['coeur']],
  ['data data DATA', ['data']],
  ['what is it', ['what', 'is', 'it']],
  ['', []],
  ['?! — …', []],
])('“%s” is looked up as %j', (query, terms) => {
  expect(termsOf(query)).toEqual(terms);
});

test('a pasted page is cut to its first words', () => {
  const terms = termsOf(Array.from({ length: 5_000 }, (_, index) => `word${index}`).join(' '));
  expect(terms).toEqual(Array.from({ length: 8 }, (_, index) => `word${index}`));
});

test('names are compared without accents, case and plural endings', () => {
  expect(wordsOf('Ingénieurs DATA')).toEqual(['ingenieur', 'data']);
  expect(wordsOf('DS')).toEqual(['ds']);
});
