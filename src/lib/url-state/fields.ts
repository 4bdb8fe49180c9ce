/** The kinds of value a fragment holds. `parse` answers undefined for what it does not understand. */

export interface Field<Value> {
  key: string;
  fallback: Value;
  /** What is understood, in words: "a number from 12 to 16". */
  expected: string;
  parse(text: string): Value | undefined;
  format(value: Value): string;
}

/**
 * A plain number from `min` to `max`, in steps of `step` where given: `45000`, `13.5`. What lies beyond the sixth decimal, as
 * computed links have it, is rounded away.
 */
export function number(
  key: string,
  fallback: number,
  { min, max, step }: { min: number; max: number; step?: number },
): Field<number> {
  return {
    key,
    fallback,
    expected: `a number from ${grouped(min)} to ${grouped(max)}${step === 0.5 ? ', halves allowed' : step === 1 ? ', without decimals' : ''}`,
    parse(text) {
      if (!/^-?\d{1,12}(\.\d{1,20})?$/.test(text)) return undefined;
      const value = rounded(Number(text));
      if (value < min || value > max) return undefined;
      return step && !Number.isInteger(value / step) ? undefined : value;
    },
    // Six decimals at the most never need an exponent, which `parse` would not read back.
    format: (value) => String(Number.isFinite(value) ? rounded(value) : fallback),
  };
}

/** One of a few words. */
export function choice<const Word extends string>(
  key: string,
  words: readonly Word[],
  fallback: Word,
): Field<Word> {
  return {
    key,
    fallback,
    expected: `one of ${words.join(', ')}`,
    parse: (text) => words.find((word) => word === text),
    format: (value) => value,
  };
}

/** An id, or nothing: lower-case words joined by hyphens. */
export function id(key: string): Field<string> {
  return {
    key,
    fallback: '',
    expected: 'an id such as data-scientist',
    parse: (text) =>
      /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && text.length <= 80 ? text : undefined,
    format: (value) => value,
  };
}

/** A list of ids, each once, at most `most`: `data-scientist,data-engineer`. */
export function ids(key: string, most: number): Field<readonly string[]> {
  const one = id(key);
  return {
    key,
    fallback: [],
    expected: `up to ${most} ids with commas between`,
    parse(text) {
      const list = text.split(',');
      const fits =
        list.length <= most &&
        new Set(list).size === list.length &&
        list.every((item) => one.parse(item) !== undefined);
      return fits ? list : undefined;
    },
    format: (value) => value.join(','),
  };
}

const rounded = (value: number) => Number(value.toFixed(6));

/** 10000000 → `10,000,000`. */
const grouped = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, ',');
