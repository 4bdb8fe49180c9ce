import { Select, type SelectProps } from './select.tsx';

/** A labelled choice from a few words. */
export function ChoiceField<Word extends string>({
  label,
  hideLabel = false,
  ...rest
}: Props<Word>) {
  return (
    <div class="field">
      <label for={rest.id} class={hideLabel ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <Select {...rest} />
    </div>
  );
}

interface Props<Word extends string> extends Omit<SelectProps<Word>, 'labelledBy'> {
  label: string;
  hideLabel?: boolean;
}
