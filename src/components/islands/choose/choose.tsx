import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { chooseWords } from '#i18n/choose.ts';
import { chooseCodec, rankRoles, unpacked } from '#lib/choose/index.ts';
import type { Locale } from '../../../site.config.ts';
import { useFragmentState } from '../use-fragment-state.ts';
import { fillForm, isEmpty, readForm } from './form.ts';
import { Notices } from './notices.tsx';
import { Result } from './result.tsx';
import { Roadmap } from './roadmap.tsx';

/**
 * Answers the form it stands around. The form is the page's own HTML, passed in as `children`, so that it reads and ticks without
 * JavaScript; the answers live in the address, and what they point to follows the form.
 */
export default function Choose({ locale, questionnaire, rolesUrl, dataUrl, children }: Props) {
  const asked = useMemo(() => unpacked(questionnaire), [questionnaire]);
  const words = chooseWords(locale);
  const { state, ignored, update } = useFragmentState(chooseCodec);
  const places = rankRoles(asked, state);
  const root = useRef<HTMLDivElement>(null);
  const form = () => root.current?.querySelector('form');
  const isFirst = useRef(true);
  // How often a reader has asked for a roadmap: each time it takes the focus.
  const [planned, setPlanned] = useState(0);
  const plan = (role: string) => {
    update({ role });
    setPlanned(planned + 1);
  };
  const parts = { asked, state, places, update, plan, words, rolesUrl, dataUrl };
  const isPlanned = asked.roles.some(({ id }) => id === state.role);

  useEffect(() => {
    const shown = form();
    if (!shown) return;
    // What was ticked before this script arrived counts, unless the address already says something.
    const early = isFirst.current && !location.hash.includes('=') ? readForm(shown) : state;
    isFirst.current = false;
    if (early !== state && !isEmpty({ ...state, ...early })) update(early);
    else fillForm(shown, state);
  }, [state]);

  return (
    <div class={places ? 'choose has-result' : 'choose'} ref={root}>
      <div
        onChange={(event) => {
          const shown = form();
          if (shown?.contains(event.target as Node)) update(readForm(shown));
        }}
      >
        {children}
      </div>
      <Notices asked={asked} state={state} ignored={ignored} words={words} />
      <Result {...parts} />
      {isPlanned && <Roadmap {...parts} planned={planned} />}
    </div>
  );
}

interface Props {
  locale: Locale;
  /** As `packed` writes it. */
  questionnaire: string;
  /** Where the guides stand. */
  rolesUrl: string;
  /** Folder of the roles' files, fetched when a reader asks for a roadmap. */
  dataUrl: string;
  children?: ComponentChildren;
}
