import type { OfferWords } from '#i18n/offer.ts';
import type { OpenQuestion } from '#lib/offer/index.ts';

/** The questions that the packages leave open, each with why and, where there are two, for which. */
export function Questions({ questions, offers, words }: Props) {
  const t = words.questions;
  return (
    <section class="questions" aria-labelledby="questions-title">
      <h2 id="questions-title">{t.title}</h2>
      <p class="quiet">{t.lede}</p>
      <QuestionList questions={questions} offers={offers} words={words} />
    </section>
  );
}

/** The same without its heading. */
export function QuestionList({ questions, offers, words }: Props) {
  return (
    <ul class="offer-questions">
      {questions.map(({ id, places }) => {
        const [question, why] = words.questions.list[id];
        return (
          <li key={id} data-question={id}>
            <strong>{question}</strong>
            <span class="quiet">
              {offers > 1 && (
                <span class="for">
                  {places.length > 1 ? words.both : words.names[places[0] ?? 0]}.
                </span>
              )}{' '}
              {why}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

interface Props {
  questions: readonly OpenQuestion[];
  /** How many offers are weighed. */
  offers: number;
  words: OfferWords;
}
