import { chooseCodec, type ChooseState, type Leaning } from '#lib/choose/index.ts';

/** The answers as ticked in the page's form. What the form cannot hold, such as a value put in by hand, is left out. */
export function readForm(form: HTMLFormElement): Answers {
  const data = new FormData(form);
  const lean = [...data]
    .filter(([name]) => name.startsWith(leanPrefix))
    .map(([name, side]) => [name.slice(leanPrefix.length), String(side) as Leaning] as const);
  return {
    lean: Object.fromEntries(lean),
    from: String(data.get('from') ?? ''),
    limits: data.getAll('limits').map(String),
    months: String(data.get('months') ?? '') as ChooseState['months'],
  };
}

/** Ticks the form as the answers say, and nothing else in it. */
export function fillForm(form: HTMLFormElement, state: Answers): void {
  for (const control of form.querySelectorAll<HTMLInputElement>('input')) {
    const { type, name, value } = control;
    if (type === 'radio') control.checked = state.lean[name.slice(leanPrefix.length)] === value;
    if (type === 'checkbox') control.checked = state.limits.includes(value);
  }
  for (const select of form.querySelectorAll('select')) {
    const wanted = select.name === 'from' ? state.from : state.months;
    select.value = [...select.options].some(({ value }) => value === wanted) ? wanted : '';
  }
}

const leanPrefix = 'lean-';

type Answers = Pick<ChooseState, 'lean' | 'from' | 'limits' | 'months'>;

/** Whether nothing at all is said. */
export const isEmpty = (state: ChooseState): boolean => chooseCodec.format(state) === '';
