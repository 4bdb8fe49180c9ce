import { useEffect, useRef, useState } from 'preact/hooks';
import { searchWords } from '#i18n/search.ts';
import type { Locale } from '../../../site.config.ts';
import { FacetBar } from './facet-bar.tsx';
import { Help } from './help.tsx';
import { moveFocus } from './move-focus.ts';
import { Results } from './results.tsx';
import { useSearch } from './use-search.ts';
import { useSearchState } from './use-search-state.ts';

interface Props {
  locale: Locale;
  /** The address of the search page, where the form leads without JavaScript. */
  action: string;
  /** The address of the search script that the build wrote. */
  script: string;
  /** On its own page the state stands in the address; elsewhere it is gone with the dialog. */
  place: 'page' | 'dialog';
  /** What stands in the field already. */
  typed?: string;
}

/** The search: the same on its page and in the dialog. Rendered without JavaScript it is a form to the list of all pages. */
export function SearchBox({ locale, action, script, place, typed = '' }: Props) {
  const words = searchWords(locale);
  const root = useRef<HTMLDivElement>(null);
  const [state, update] = useSearchState(place === 'page', typed);
  const [isWanted, setWanted] = useState(false);
  const search = useSearch(script, locale, state, isWanted);
  const { status, names } = search;
  const isAnswered = status === 'answered' || (status === 'looking' && search.results.length > 0);
  const isMissing = status === 'answered' && search.count === 0;

  useEffect(() => {
    if (place === 'dialog' || state.q !== '') setWanted(true);
  }, [place, state.q]);

  const submit = (event: Event) => {
    event.preventDefault();
    if (place === 'dialog')
      root.current?.querySelector<HTMLElement>('.search-results a, .search-help a')?.click();
  };
  const press = (event: KeyboardEvent) => {
    if (!root.current || moveFocus(event, root.current)) return;
    if (event.key === 'ArrowDown') search.showMore?.();
  };

  return (
    <div
      class="search-box"
      ref={root}
      aria-busy={status === 'looking' || (status === 'answered' && !search.isSettled)}
      onKeyDown={press}
    >
      <form class="search-form" role="search" action={action} onSubmit={submit}>
        <label class={place === 'dialog' ? 'visually-hidden' : undefined} for={`search-${place}`}>
          {words.label}
        </label>
        <input
          id={`search-${place}`}
          name="q"
          type="search"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          enterkeyhint="search"
          placeholder={words.placeholder}
          value={state.q}
          onFocus={() => setWanted(true)}
          onInput={(event) => update({ q: event.currentTarget.value })}
        />
        {place === 'page' && (
          <button class="button" type="submit">
            {words.submit}
          </button>
        )}
      </form>
      <p class="search-count" role="status">
        {status === 'looking' && words.loading}
        {status === 'answered' && search.count > 0 && (
          <>
            {search.unknown.length > 0 && `${words.unknown(search.unknown.join(', '))} `}
            {words.count(search.count)}
          </>
        )}
        {isMissing && (search.total > 0 ? words.noneHere : words.none(state.q))}
        {status === 'failed' && words.failed}
      </p>
      {status === 'failed' && (
        <p>
          <a href={action}>{words.everything}</a>
        </p>
      )}
      {names && (
        <Help
          meant={status === 'answered' ? search.meant : []}
          popular={isMissing || (status === 'empty' && place === 'dialog') ? names.popular : []}
          words={words}
          home={script.replace(/pagefind\/[^/]*$/, '')}
        />
      )}
      {isAnswered && search.total > 0 && names && search.facets && (
        <FacetBar
          facets={search.facets}
          names={names}
          state={state}
          words={words}
          onChange={update}
        />
      )}
      {isAnswered && !isMissing && <Results results={search.results} words={words} />}
      {isAnswered && search.showMore && (
        <button class="plain" type="button" onClick={search.showMore}>
          {words.more(search.moreCount)}
        </button>
      )}
    </div>
  );
}
