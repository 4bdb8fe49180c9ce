import { useState } from 'preact/hooks';

/** Copies the address of the view as it stands; with `fragment`, that state even where the address names a place on the page. */
export function CopyLink({
  words,
  fragment,
}: {
  words: { copy: string; copied: string; copyFailed: string };
  fragment?: string;
}) {
  const [text, setText] = useState(words.copy);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(
        fragment === undefined ? location.href : location.href.replace(/#.*$/, '') + fragment,
      );
      setText(words.copied);
    } catch {
      setText(words.copyFailed);
    }
    setTimeout(() => setText(words.copy), 3_000);
  };
  return (
    <>
      <button type="button" class="plain" onClick={copy}>
        {text}
      </button>
      <span class="visually-hidden" role="status">
        {text === words.copy ? '' : text}
      </span>
    </>
  );
}
