import { useState } from 'preact/hooks';
import { readAmount } from '#lib/calculator/read-amount.ts';
import { euros, plainNumber } from '#lib/format.ts';
import { largestAmount } from '#lib/pay/index.ts';
import { ChoiceField } from '../form/choice-field.tsx';
import { Select } from '../form/select.tsx';
import type { PartProps } from './part-props.ts';

/** The one field that gives an answer, with its unit beside it and what it is below. What is typed stays as typed. */
export function AmountForm({ state, update, words }: PartProps) {
  const [typed, setTyped] = useState(() => plainNumber(state.amount, words.tag));
  const problem = problemOf(typed, words);

  const type = (text: string) => {
    setTyped(text);
    const read = readAmount(text);
    if (read && !problemOf(text, words)) update(read);
  };

  return (
    <div class="amount-form">
      <div class="field amount">
        <label for="amount">{words.amount}</label>
        <span class="amount-box">
          <span aria-hidden="true">€</span>
          <input
            id="amount"
            name="amount"
            inputMode="decimal"
            autocomplete="off"
            value={typed}
            aria-invalid={problem !== ''}
            aria-describedby="amount-hint amount-error"
            onInput={(event) => type(event.currentTarget.value)}
          />
          <label for="per" class="visually-hidden">
            {words.per.label}
          </label>
          <Select
            id="per"
            name="per"
            value={state.per}
            options={(['year', 'month'] as const).map((per) => [per, words.per[per]])}
            onChange={(per) => update({ per })}
          />
        </span>
        <p class="hint">
          <span id="amount-hint" hidden={problem !== ''}>
            {words.amountHint}
          </span>
          <span id="amount-error" class="wrong" role="alert">
            {problem}
          </span>
        </p>
      </div>
      <ChoiceField
        id="of"
        name="of"
        label={words.of.label}
        value={state.of}
        options={(['gross', 'net', 'take-home', 'cost'] as const).map((of) => [of, words.of[of]])}
        onChange={(of) => update({ of })}
      />
      <ChoiceField
        id="status"
        name="status"
        label={words.statusLabel}
        value={state.status}
        options={(['cadre', 'non-cadre'] as const).map((status) => [status, words.status[status]])}
        onChange={(status) => update({ status })}
      />
    </div>
  );
}

/** Why a text is no amount, in a sentence that stays the same from key to key; empty when it is one, or not begun. */
function problemOf(text: string, words: PartProps['words']): string {
  const read = readAmount(text);
  if (!read) return text.trim() === '' ? '' : words.notRead;
  return read.amount > largestAmount ? words.tooLarge(euros(largestAmount, words.tag)) : '';
}
