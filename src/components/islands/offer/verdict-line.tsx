import type { OfferWords } from '#i18n/offer.ts';
import { eurosAndCents, euros } from '#lib/format.ts';
import { verdict, type Printed } from '#lib/offer/index.ts';

/** The answer: what the offer leaves, or which of two leaves more and by how much; then the same by month and by day. */
export function VerdictLine({ figures, words, announce = true }: Props) {
  const t = words.verdict;
  const { who, amount, rest, more } = answer(figures, words);
  const line = (
    <>
      <span>{who}</span>{' '}
      <strong class="figure">
        <data value={amount.toFixed(2)}>{euros(amount, words.tag)}</data>
      </strong>{' '}
      {rest}
    </>
  );
  return (
    <section class="offer-verdict">
      {announce ? (
        <>
          <h2 class="visually-hidden">{t.title}</h2>
          <output name="verdict" class="answer-line">
            {line}
          </output>
        </>
      ) : (
        <p class="answer-line">{line}</p>
      )}
      <p class="offer-verdict-more">{more}</p>
    </section>
  );
}

function answer([first, second]: readonly Printed[], words: OfferWords): Answer {
  const t = words.verdict;
  const money = (amount: number): string => eurosAndCents(amount, words.tag);
  const days = (count: number): string => String(count);
  if (!first) return { who: t.one, amount: 0, rest: t.year, more: '' };
  if (!second) {
    const more = t.single(
      euros(first.keptMonth, words.tag),
      money(first.keptDay),
      days(first.days),
    );
    return { who: t.one, amount: first.kept, rest: t.year, more };
  }
  const { year, day, month, turns } = verdict(first, second);
  const name = (place: number): string => words.names[place] ?? '';
  const [better, worse] = day.better === 1 ? [second, first] : [first, second];
  const byDay =
    day.better === null
      ? t.dayLevel
      : turns
        ? t.turns(name(day.better), money(day.by), days(better.days), days(worse.days))
        : t.day(name(day.better), money(day.by));
  if (year.better === null) return { who: t.level, amount: first.kept, rest: t.year, more: byDay };
  return {
    who: t.leaves(name(year.better)),
    amount: year.by,
    rest: t.more,
    more: `${t.month(euros(month, words.tag))} ${byDay}`,
  };
}

interface Answer {
  who: string;
  /** Euros a year. */
  amount: number;
  rest: string;
  more: string;
}

interface Props {
  figures: readonly Printed[];
  words: OfferWords;
  /** Whether a change is read out; not in a fixed example. */
  announce?: boolean;
}
