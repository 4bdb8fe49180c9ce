import type { ChooseWords } from '#i18n/choose.ts';
import type { Place, Reason } from '#lib/choose/index.ts';

/** The answers that speak for a role beside those that speak against it, the weightier first. */
export function Reasons({ place, words }: { place: Place; words: ChooseWords }) {
  const lists = [
    [words.speaksFor, place.speaksFor],
    [words.against, place.against],
  ] as const;
  return (
    <div class="reasons">
      {lists.map(([title, reasons]) => (
        <div key={title}>
          <h4>{title}</h4>
          {reasons.length === 0 ? (
            <p class="quiet">{words.nothing}</p>
          ) : (
            <ul>
              {reasons.map((reason, index) => (
                <li key={index}>
                  <ReasonText reason={reason} words={words} />
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </div>
  );
}

function ReasonText({ reason: { answer }, words }: { reason: Reason; words: ChooseWords }) {
  if (answer.kind === 'background') return <>{words.from(answer.name)}</>;
  if (answer.kind === 'limit') return <>{answer.text}</>;
  return (
    <>
      <span class="quiet">{words.youWouldRather}</span> {answer.chosen}{' '}
      <span class="quiet">
        {words.than} {answer.other}.
      </span>
    </>
  );
}
