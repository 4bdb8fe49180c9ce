import type { Hit } from './runtime.ts';

/**
 * One list from several: the pages that hold every word of a query, and those that hold each word. Pagefind alone gives only the
 * former, so that one word too many finds nothing. A page that lacks words keeps the share of its score that the others weigh,
 * squared, a rare word weighing more than a common one; with less than two fifths of the weight it is left out, unless no page has
 * more. Where the query names roles, pages about all of them rise, and pages about many other roles fall. Best first; equal scores
 * keep the order of the index.
 *
 * @param whole what the whole query finds
 * @param single what each word alone finds, in the order of the words
 * @param named the pages about each role that the query names
 * @param roleCount how many roles a page is about
 */
export function ranked(
  whole: readonly Hit[],
  single: readonly (readonly Hit[])[],
  { pageCount, named, roleCount }: Site,
): Ranked[] {
  const weights = single.map((hits) => Math.log(1 + pageCount / (1 + hits.length)));
  const wholeScores = new Map(whole.map(({ id, score }) => [id, score]));
  const pages = new Map<string, Ranked>();
  for (const [term, hits] of single.entries()) {
    for (const { id, score } of hits) {
      const page = pages.get(id) ?? { id, score: 0, terms: [] };
      page.score += score;
      page.terms.push(term);
      pages.set(id, page);
    }
  }
  const heldShare = ({ terms }: Ranked) =>
    sum(terms.map((term) => weights[term] ?? 0)) / sum(weights);
  const subject = ({ id }: Ranked) => {
    if (named.length === 0) return 1;
    const about = named.filter((ids) => ids.has(id)).length;
    const others = Math.max(0, roleCount(id) - about);
    return (1 + (aboutGain * about) / named.length) / (1 + otherLoss * others);
  };
  const most = Math.max(...[...pages.values()].map(heldShare));
  return [...pages.values()]
    .filter((page) => heldShare(page) >= Math.min(most, leastShare))
    .map((page) => ({
      ...page,
      score: (wholeScores.get(page.id) ?? page.score) * heldShare(page) ** 2 * subject(page),
    }))
    .sort((a, b) => b.score - a.score);
}

// Tuned with Pagefind's own weights on tests/site/queries.yaml, where anything from 1 to 4 and from 0.15 to 0.4 does as well.
const aboutGain = 2;
const otherLoss = 0.2;
const leastShare = 0.4;

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

export interface Site {
  pageCount: number;
  named: readonly ReadonlySet<string>[];
  roleCount(id: string): number;
}

export interface Ranked {
  id: string;
  score: number;
  /** Which words of the query it holds, by their place. */
  terms: number[];
}
