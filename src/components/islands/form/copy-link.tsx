import { useState } from 'preact/hooks';

/** Copies the address of the view as it stands. */
export function CopyLink({
  words,
}: {
  words: { copy: string; copied: string; copyFailed: string };
}) {
  const [text, setText] = useState(words.copy);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href);
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
