import { useEffect, useState } from 'preact/hooks';

/** A text once it has stopped changing, so that it is announced once and not at every step of an arrow key. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), rest);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

const rest = 800;
