import type { SearchWords } from '#i18n/search.ts';
import type { Title } from '#lib/search/names.ts';

interface Props {
  /** Titles that a misspelt query may mean. */
  meant: readonly Title[];
  popular: readonly Omit<Title, 'also'>[];
  words: SearchWords;
  /** The address of the home page: what site paths are put behind. */
  home: string;
}

/** What to read where a search found nothing, too little, or has not begun. */
export function Help({ meant, popular, words, home }: Props) {
  if (meant.length + popular.length === 0) return null;
  return (
    <div class="search-help">
      {meant.length > 0 && (
        <p class="search-meant">
          {words.meant}{' '}
          {meant.map((title, index) => (
            <>
              {index > 0 && ', '}
              <a href={home + title.path.slice(1)}>{title.title}</a>
            </>
          ))}
          ?
        </p>
      )}
      {popular.length > 0 && (
        <>
          <p class="search-note">{words.popular}</p>
          <ul>
            {popular.map(({ title, path }) => (
              <li key={path}>
                <a href={home + path.slice(1)}>{title}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
