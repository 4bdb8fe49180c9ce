import type { ChooseWords } from '#i18n/choose.ts';
import type { ChooseState, Questionnaire } from '#lib/choose/index.ts';
import type { Ignored } from '#lib/url-state/codec.ts';

/** What of a shared link was left out, if anything was. */
export function Notices({ asked, state, ignored, words }: Props) {
  const unasked = unaskedCount(asked, state);
  if (unasked === 0 && ignored.length === 0) return null;
  return (
    <div class="notices" role="status">
      {ignored.length > 0 && (
        <p>{words.ignored(ignored.map(({ key, value }) => `${key}=${value}`).join(', '))}</p>
      )}
      {unasked > 0 && <p>{words.unasked(unasked)}</p>}
    </div>
  );
}

/** How many things the address says about questions, backgrounds, limits or roles that the page does not have. */
function unaskedCount(asked: Questionnaire, state: ChooseState): number {
  const missing = (ids: readonly string[], known: readonly string[]) =>
    ids.filter((id) => id !== '' && !known.includes(id)).length;
  return (
    missing(
      Object.keys(state.lean),
      asked.statements.map(({ key }) => key),
    ) +
    missing(
      [state.from],
      asked.backgrounds.map(({ id }) => id),
    ) +
    missing(
      state.limits,
      asked.limits.map(({ id }) => id),
    ) +
    missing(
      [state.role],
      asked.roles.map(({ id }) => id),
    )
  );
}

interface Props {
  asked: Questionnaire;
  state: ChooseState;
  ignored: readonly Ignored[];
  words: ChooseWords;
}
