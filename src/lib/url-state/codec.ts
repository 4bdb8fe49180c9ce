import type { Field } from './fields.ts';

/**
 * State in a URL fragment: `#amount=50000&status=non-cadre`.
 *
 * `parse` takes any string and never throws: unknown keys are passed over, a bad value falls back to the default, and of a
 * repeated key the first value counts; each key whose value was passed over is named once in `ignored`. `format` is canonical:
 * keys sorted, defaults omitted, so equal states give equal fragments, and `format(parse(x).state)` is a fixed point.
 */
export function codec<State extends object>(fields: Fields<State>): Codec<State> {
  const known = Object.entries(fields) as [
    keyof State & string,
    Field<State[keyof State & string]>,
  ][];
  const byKey = new Map(known.map(([name, field]) => [field.key, { name, field }]));

  return {
    defaults: Object.fromEntries(known.map(([name, field]) => [name, field.fallback])) as State,

    parse(fragment) {
      const state = Object.fromEntries(
        known.map(([name, field]) => [name, field.fallback]),
      ) as State;
      const ignored = new Map<string, Ignored>();
      const seen = new Set<string>();
      for (const [key, value] of pairs(fragment)) {
        const slot = byKey.get(key);
        if (!slot) continue;
        const parsed = seen.has(key) ? undefined : slot.field.parse(value);
        seen.add(key);
        if (parsed !== undefined) state[slot.name] = parsed;
        else if (!ignored.has(key))
          ignored.set(key, { key, value: echo(value), expected: slot.field.expected });
      }
      return { state, ignored: [...ignored.values()] };
    },

    format(state) {
      const parts = known
        .map(
          ([name, field]) =>
            [field.key, field.format(state[name]), field.format(field.fallback)] as const,
        )
        .filter(([, text, fallback]) => text !== fallback)
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([key, text]) => `${key}=${encodeURIComponent(text).replace(/%2C/g, ',')}`);
      return parts.length === 0 ? '' : `#${parts.join('&')}`;
    },
  };
}

/** The pairs of a fragment or query, decoded where it can be; a broken escape is kept as typed. */
function pairs(fragment: string): [string, string][] {
  return fragment
    .slice(0, longestFragment)
    .replace(/^[#?]/, '')
    .split('&')
    .filter(Boolean)
    .map((pair) => {
      const [, key = '', value = ''] = /^([^=]*)=?([\s\S]*)$/.exec(pair) ?? [];
      return [decoded(key), decoded(value)];
    });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    return text;
  }
}

/** The start of a value as found, for the page to tell; half a surrogate pair is not left over. */
const echo = (value: string) => Array.from(value).slice(0, longestEcho).join('');

// A state is a few hundred characters; what lies beyond this is garbage and only costs time.
const longestFragment = 20_000;
const longestEcho = 40;

/** A value that was passed over, for the page to tell. */
export interface Ignored {
  key: string;
  value: string;
  /** What would have been understood, in words. */
  expected: string;
}

export type Fields<State> = { [Name in keyof State]: Field<State[Name]> };

export interface Codec<State> {
  defaults: State;
  parse(fragment: string): { state: State; ignored: Ignored[] };
  format(state: State): string;
}
