import { useMemo } from 'preact/hooks';
import { comparisonWords } from '#i18n/compare.ts';
import type { Movable } from '#lib/compare/moves.ts';
import { compareCodec } from '#lib/compare/state.ts';
import type { Locale } from '../../../site.config.ts';
import { Actions } from '../form/actions.tsx';
import { useFragmentState } from '../use-fragment-state.ts';
import { Notices, noticesOf } from './notices.tsx';
import { Weigher } from './weigher.tsx';

/** The weighing of a move on a pair's own page; what the reader types lives in the address. */
export default function Switch({ locale, roles }: { locale: Locale; roles: readonly Movable[] }) {
  const words = comparisonWords(locale);
  const { state, ignored, revision, update } = useFragmentState(compareCodec);
  // What a link held and was left out stays told until the next link, so that nothing moves while the reader types.
  const notices = useMemo(() => noticesOf({ ignored }, words), [revision]);
  return (
    <>
      <Weigher roles={roles} state={state} update={update} words={words} />
      <Notices notices={notices} />
      <Actions fragment={compareCodec.format(state)} words={words.form} />
    </>
  );
}
