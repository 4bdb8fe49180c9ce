import { codec } from '../url-state/codec.ts';
import { choice, id, ids, type Field } from '../url-state/fields.ts';

/**
 * A reader's answers in the address: `#from=software&lean=mob,qua,whn&limits=first-job&months=6&role=data-engineer`.
 * In `lean`, each answer is the two letters of its statement and the side: a, b, or n for neither.
 */
export const chooseCodec = codec<ChooseState>({
  lean: leanings('lean'),
  from: id('from'),
  limits: sorted(ids('limits', 12)),
  months: choice('months', ['', '3', '6', '12', '18', '24'], ''),
  role: id('role'),
});

/** Months the reader can give to learning; null where they did not say. */
export const monthsOf = ({ months }: Pick<ChooseState, 'months'>): number | null =>
  months === '' ? null : Number(months);

/** Answers by the letters of their statement, in alphabetical order so that equal states give equal fragments. */
function leanings(key: string): Field<Leanings> {
  return {
    key,
    fallback: {},
    expected: 'answers such as qua,whb with commas between',
    parse(text) {
      if (!/^[a-z]{2}[abn](,[a-z]{2}[abn]){0,39}$/.test(text)) return undefined;
      const answers = text
        .split(',')
        .map((one) => [one.slice(0, 2), one.slice(2) as Leaning] as const);
      const parsed = Object.fromEntries(answers);
      return Object.keys(parsed).length === answers.length ? parsed : undefined;
    },
    format: (value) =>
      Object.entries(value)
        .map(([statement, leaning]) => statement + leaning)
        .sort()
        .join(),
  };
}

/** A list whose order says nothing. */
function sorted(field: Field<readonly string[]>): Field<readonly string[]> {
  return {
    ...field,
    parse: (text) => field.parse(text)?.toSorted(),
    format: (value) => field.format(value.toSorted()),
  };
}

export interface ChooseState {
  lean: Leanings;
  /** The id of a background; empty where the reader did not say. */
  from: string;
  /** Ids of limits. */
  limits: readonly string[];
  months: '' | '3' | '6' | '12' | '18' | '24';
  /** The role whose roadmap is open; empty for none. */
  role: string;
}

/** The side a reader leans to; n for neither. */
export type Leaning = 'a' | 'b' | 'n';

export type Leanings = Readonly<Record<string, Leaning>>;
