import { useEffect, useRef, useState } from 'preact/hooks';

/** Says a text to those who listen to the page, once the reader rests; nothing when the page opens. */
export function Announcer({ text }: { text: string }) {
  const [said, say] = useState('');
  const opening = useRef(text);

  useEffect(() => {
    if (text === opening.current) return undefined;
    opening.current = '';
    const timer = setTimeout(() => say(text), rest);
    return () => clearTimeout(timer);
  }, [text]);

  return (
    <p class="visually-hidden" role="status">
      {said}
    </p>
  );
}

const rest = 700;
