import { comparisonWords } from '#i18n/compare.ts';
import type { Movable } from '#lib/compare/moves.ts';
import { compareCodec } from '#lib/compare/state.ts';
import type { Locale } from '../../../site.config.ts';
import { Actions } from './actions.tsx';
import { useFragmentState } from '../use-fragment-state.ts';
import { Notices } from './notices.tsx';
import { Weigher } from './weigher.tsx';

/** The weighing of a move on a pair's own page; what the reader types lives in the address. */
export default function Switch({ locale, roles }: { locale: Locale; roles: readonly Movable[] }) {
  const words = comparisonWords(locale);
  const { state, ignored, update } = useFragmentState(compareCodec);
  return (
    <>
      <Notices ignored={ignored} unknown={[]} words={words} />
      <Weigher roles={roles} state={state} update={update} words={words} />
      <Actions words={words} />
    </>
  );
}
