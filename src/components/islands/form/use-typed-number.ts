import { useEffect, useState } from 'preact/hooks';

/**
 * A number that is being typed. What is typed stays as typed; only a value from outside, such as a
 * changed address, overwrites it. `wrong` while it is not understood; then nothing changes.
 */
export function useTypedNumber({ value, read, show, onChange }: TypedNumberProps): TypedNumber {
  const [typed, setTyped] = useState(() => show(value));
  const understood = read(typed);

  useEffect(() => {
    if (understood !== value) setTyped(show(value));
  }, [value]);

  return {
    typed,
    wrong: understood === undefined,
    type(text) {
      setTyped(text);
      const next = read(text);
      if (next !== undefined) onChange(next);
    },
  };
}

export interface TypedNumberProps {
  value: number;
  /** Undefined for what is not understood. */
  read: (text: string) => number | undefined;
  show: (value: number) => string;
  onChange: (value: number) => void;
}

interface TypedNumber {
  typed: string;
  wrong: boolean;
  type: (text: string) => void;
}
