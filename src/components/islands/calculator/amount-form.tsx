import { useEffect, useState } from 'preact/hooks';
import { readAmount } from '#lib/calculator/read-amount.ts';
import { largestAmount } from '#lib/pay/index.ts';
import { ChoiceField } from '../form/choice-field.tsx';
import type { PartProps } from './calculator.tsx';

/** The one field that gives an answer, with what it is and for how long beside it. */
export function AmountForm({ state, update, words }: PartProps) {
  const [typed, setTyped] = useState(() => shown(state.amount, words.tag));
  const read = readAmount(typed);

  useEffect(() => {
    if (read?.amount !== state.amount) setTyped(shown(state.amount, words.tag));
    // Only an amount from outside, such as a changed address, overwrites what is typed.
  }, [state.amount]);

  const type = (text: string) => {
    setTyped(text);
    const next = readAmount(text);
    if (next && next.amount <= largestAmount)
      update({ amount: next.amount, ...(next.per && { per: next.per }) });
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
            aria-invalid={read === undefined}
            aria-describedby="amount-error"
            onInput={(event) => type(event.currentTarget.value)}
          />
        </span>
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
        id="per"
        name="per"
        label={words.per.label}
        value={state.per}
        options={(['year', 'month'] as const).map((per) => [per, words.per[per]])}
        onChange={(per) => update({ per })}
      />
      <ChoiceField
        id="status"
        name="status"
        label={words.statusLabel}
        value={state.status}
        options={(['cadre', 'non-cadre'] as const).map((status) => [status, words.status[status]])}
        onChange={(status) => update({ status })}
      />
      <p id="amount-error" class="hint wrong" role="alert">
        {read === undefined && words.notRead(typed)}
      </p>
    </div>
  );
}

const shown = (amount: number, tag: string) =>
  new Intl.NumberFormat(tag, { maximumFractionDigits: 2 }).format(amount);
