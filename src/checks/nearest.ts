import { distance } from 'fastest-levenshtein';

const mostAlternatives = 3;

/**
 * The candidates an author may have meant by a misspelt `word`: the nearest, at most three when equally near,
 * none when all are far. Capitals and spaces do not count: `Data Scientist` finds `data-scientist`.
 */
export function nearest(word: string, candidates: Iterable<string>): string[] {
  const wanted = fold(word);
  const furthest = Math.max(2, Math.floor(wanted.length / 4));
  const measured = [...candidates].map((candidate) => ({
    candidate,
    steps: distance(wanted, fold(candidate)),
  }));
  const least = Math.min(furthest, ...measured.map(({ steps }) => steps));
  return measured
    .filter(({ steps }) => steps === least)
    .map(({ candidate }) => candidate)
    .sort()
    .slice(0, mostAlternatives);
}

const fold = (word: string) => word.toLowerCase().replace(/[\s_]+/g, '-');
