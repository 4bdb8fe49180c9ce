import type { ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { comparisonWords } from '#i18n/compare.ts';
import { movable, type Movable } from '#lib/compare/moves.ts';
import type { RoleView } from '#lib/compare/role-view.ts';
import { compareCodec, pickedRoles } from '#lib/compare/state.ts';
import type { Locale } from '../../../site.config.ts';
import { Actions } from '../form/actions.tsx';
import { Announcer } from '../form/announcer.tsx';
import { useFragmentState } from '../use-fragment-state.ts';
import { Comparison } from './comparison.tsx';
import { Notices, noticesOf } from './notices.tsx';
import type { Paths } from './part-props.ts';
import { Picks } from './picks.tsx';
import { useRoleViews } from './use-role-views.ts';
import { Weigher } from './weigher.tsx';

/**
 * Two or three roles side by side; the choice lives in the address. The pair shown first comes as `children`, drawn when the site
 * was built; the data of any other choice is fetched, and what was there stays until all of it has arrived.
 */
export default function Compare({ locale, roles, first, paths, children }: Props) {
  const words = comparisonWords(locale);
  const { state, ignored, revision, update } = useFragmentState(compareCodec);
  // What a link held and was left out stays told until the next link, so that nothing moves while the reader chooses.
  const leftOut = useMemo(() => ignored, [revision]);
  const known = new Set(roles.map(([id]) => id));
  const firstIds = first.map(({ id }) => id);
  const picked = pickedRoles(state.roles, known, firstIds);
  const isFirst = picked.join() === firstIds.join();
  const { views, failed } = useRoleViews(isFirst ? [] : picked, paths.data);
  const shown = useRef<readonly RoleView[] | null>(null);
  if (isFirst) shown.current = null;
  else if (views) shown.current = views;
  const nameOf = (id: string) => roles.find(([one]) => one === id)?.[1] ?? id;
  const current = shown.current ?? first;
  const unknown = state.roles.filter((id) => !known.has(id));
  const notices = noticesOf({ ignored: leftOut, unknown, failed: failed.map(nameOf) }, words);
  const differencesOnly = state.differences === 'only';
  const sentence = words.form.shown(
    current.map(({ name }) => name),
    differencesOnly,
  );

  return (
    <div class="compare">
      <Picks roles={roles} picked={picked} update={update} words={words} />
      <Notices notices={notices} />
      <Announcer text={[...notices, sentence].join(' ')} />
      <Actions fragment={compareCodec.format(state)} words={words.form}>
        <label class="check">
          <input
            type="checkbox"
            name="differences"
            autocomplete="off"
            checked={differencesOnly}
            onChange={(event) =>
              update({ differences: event.currentTarget.checked ? 'only' : 'all' })
            }
          />
          {words.form.differencesOnly}
        </label>
      </Actions>
      {shown.current ? (
        <Comparison roles={shown.current} words={words} paths={paths} withOpening />
      ) : (
        children
      )}
      <Weigher
        key={current.map(({ id }) => id).join()}
        roles={shown.current ? shown.current.map(movable) : first}
        state={state}
        update={update}
        words={words}
      />
    </div>
  );
}

interface Props {
  locale: Locale;
  /** Every role by id and name. */
  roles: readonly (readonly [string, string])[];
  /** The roles of the comparison in `children`, with the pay that weighing a move needs. */
  first: readonly Movable[];
  paths: Paths & {
    /** Folder of the roles' data. */
    data: string;
  };
  children?: ComponentChildren;
}
