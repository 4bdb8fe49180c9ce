import { plain, words } from './prose.ts';

/**
 * Pairs of texts that are too alike, as sentences, so that an answer copied from one role to another and renamed is
 * seen for what it is.
 *
 * Words are compared in lower case, with a token for every role name and every figure. Two measures:
 * - the longest sequence of words that stands in both. It catches one sentence used twice.
 * - the share of the shorter text's shingles (six words in a row) that stand in the other.
 *   It catches a text that was copied and then edited here and there.
 */
export function tooAlike(texts: readonly NamedText[]): string[] {
  return likenesses(texts)
    .filter(({ run, shared }) => run.length > longestRun || shared > mostShared)
    .map(({ pair, run, shared }) => {
      const share = Math.round(shared * 100);
      return `${pair.join(' and ')} share ${share}% and the words “${run.join(' ')}”`;
    });
}

/** In words. Two answers on one market may share a set phrase of this length, such as where a count comes from. */
export const longestRun = 10;
/** From 0 to 1. The most alike of honest answers share half of this. */
export const mostShared = 0.1;
const shingleLength = 6;

/** How alike any two texts are that share a shingle at all. */
function likenesses(texts: readonly NamedText[]): Likeness[] {
  const read = texts.map(([name, mdx]) => {
    const nameless = namelessWords(mdx);
    return { name, nameless, shingles: new Set(shinglesOf(nameless)) };
  });
  return read.flatMap((a, index) =>
    read.slice(index + 1).flatMap((b) => {
      const common = [...a.shingles].filter((one) => b.shingles.has(one)).length;
      if (common === 0) return [];
      const shared = common / Math.min(a.shingles.size, b.shingles.size);
      return [{ pair: [a.name, b.name] as const, run: commonRun(a.nameless, b.nameless), shared }];
    }),
  );
}

const shinglesOf = (all: readonly string[]): string[] =>
  Array.from({ length: Math.max(0, all.length - shingleLength + 1) }, (_, at) =>
    all.slice(at, at + shingleLength).join(' '),
  );

/** The longest sequence in both, from the lengths of the common runs that end at each pair of places. */
function commonRun(a: readonly string[], b: readonly string[]): string[] {
  let best = { length: 0, end: 0 };
  let above: number[] = [];
  a.forEach((word, i) => {
    const row = b.map((other, j) => (word === other ? (above[j - 1] ?? 0) + 1 : 0));
    const length = Math.max(0, ...row);
    if (length > best.length) best = { length, end: i + 1 };
    above = row;
  });
  return a.slice(best.end - best.length, best.end);
}

function namelessWords(mdx: string): string[] {
  const text = plain(mdx, ' figure ')
    .replace(roleNames, 'role')
    .replace(/[€$]?\d[\d.,–]*%?/g, 'figure');
  return words(text);
}

const fields =
  'machine[- ]learning|computer[- ]vision|data|mlops|devops|ml|ai|nlp|software|research|product';
const trades = 'engineer|scientist|analyst|manager|engineering|science|analysis';
const roleNames = new RegExp(
  String.raw`\b(?:(?:${fields})\s)+(?:${trades})s?(?:['’]s?)?(?![a-z])`,
  'gi',
);

/** A name to report it under, and the text in MDX. */
export type NamedText = readonly [name: string, mdx: string];

interface Likeness {
  pair: readonly [string, string];
  run: string[];
  shared: number;
}
