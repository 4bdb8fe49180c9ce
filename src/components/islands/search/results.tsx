import type { SearchWords } from '#i18n/search.ts';
import type { Kind } from '#lib/search/facets.ts';
import type { Piece, ResultView } from '#lib/search/view.ts';

/** What was found, best first. */
export function Results({
  results,
  words,
}: {
  results: readonly ResultView[];
  words: SearchWords;
}) {
  return (
    <ol class="search-results" aria-label={words.results}>
      {results.map((result) => (
        <li key={result.href}>
          <a class="search-title" href={result.href}>
            {result.title}
          </a>
          <p class="search-note">
            {[
              words.kinds[result.kind as Kind],
              result.band,
              result.reviewed && words.reviewed(result.reviewed),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {result.excerpt.length > 0 && <p class="search-text">{marked(result.excerpt)}</p>}
          {result.sections.length > 0 && (
            <ul>
              {result.sections.map((section) => (
                <li key={section.href}>
                  <a href={section.href}>{section.title}</a>{' '}
                  <span class="search-text">{marked(section.excerpt)}</span>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}

const marked = (pieces: readonly Piece[]) =>
  pieces.map((piece) => (piece.marked ? <mark>{piece.text}</mark> : piece.text));
