import { distance } from 'fastest-levenshtein';

const mostAlternatives = 3;

/**
 * The candidates an author may have meant by a misspelt `word`, the nearest first, at most three.
 * Capitals and spaces do not count as misspellings: `Data Scientist` finds `data-scientist`.
 */
export function nearest(word: string, candidates: Iterable<string>): string[] {
  const wanted = fold(word);
  const furthest = Math.max(2, Math.floor(wanted.length / 4));
  return [...candidates]
    .map((candidate) => ({ candidate, steps: distance(wanted, fold(candidate)) }))
    .filter(({ steps }) => steps <= furthest)
    .sort((a, b) => a.steps - b.steps || a.candidate.localeCompare(b.candidate))
    .slice(0, mostAlternatives)
    .map(({ candidate }) => candidate);
}

const fold = (word: string) => word.toLowerCase().replace(/[\s_]+/g, '-');
