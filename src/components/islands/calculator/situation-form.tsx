import type { ComponentChildren } from 'preact';
import { calculatorFields as fields, type CalculatorState } from '#lib/calculator/state.ts';
import { ChoiceField } from '../form/choice-field.tsx';
import { NumberField } from '../form/number-field.tsx';
import type { PartProps } from './calculator.tsx';

/** The job, the employer and the household, folded under plain words. */
export function SituationForm({
  state,
  update,
  words,
  roles,
}: PartProps & { roles: readonly (readonly [string, string])[] }) {
  const t = words.fold;
  const number = (name: NumberName, label: string, hint: string) => (
    <NumberField
      id={fields[name].key}
      label={label}
      hint={hint}
      value={state[name]}
      field={fields[name]}
      expected={t.expected}
      onChange={(value) => update({ [name]: value })}
    />
  );
  return (
    <div class="folds">
      <Fold title={t.contract}>
        {number('months', t.months, t.monthsHint)}
        {number('variable', t.variable, t.variableHint)}
        {number('time', t.time, t.timeHint)}
      </Fold>
      <Fold title={t.household}>
        <ChoiceField
          id="household"
          name="household"
          label={t.home}
          value={state.household}
          options={(['single', 'couple', 'lone-parent'] as const).map((home) => [
            home,
            t.homes[home],
          ])}
          onChange={(household) => update({ household })}
        />
        {number('children', t.children, t.childrenHint)}
        {number('otherIncome', t.otherIncome, t.otherIncomeHint)}
        <ChoiceField
          id="tax"
          name="tax"
          label={t.tax}
          value={state.tax}
          options={(['scale', 'neutral', 'rate'] as const).map((tax) => [tax, t.taxes[tax]])}
          onChange={(tax) => update({ tax })}
        />
        {state.tax === 'rate' && number('rate', t.rate, t.rateHint)}
      </Fold>
      <Fold title={t.company}>
        {number('staff', t.staff, t.staffHint)}
        {number('accident', t.accident, t.accidentHint)}
        {number('mobility', t.mobility, t.mobilityHint)}
      </Fold>
      <Fold title={t.cover}>
        {number('health', t.health, t.healthHint)}
        {number('healthEmployer', t.healthEmployer, t.healthEmployerHint)}
      </Fold>
      <Fold title={t.role} open={state.role !== ''}>
        <ChoiceField
          id="role"
          name="role"
          label={t.role}
          value={state.role}
          options={[['', t.noRole], ...roles]}
          onChange={(role) => update({ role })}
        />
        <ChoiceField
          id="level"
          name="level"
          label={t.level}
          value={state.level}
          options={(['', 'junior', 'mid', 'senior', 'lead'] as const).map((level) => [
            level,
            level === '' ? t.anyLevel : t.levels[level],
          ])}
          onChange={(level) => update({ level })}
        />
      </Fold>
    </div>
  );
}

function Fold({
  title,
  open,
  children,
}: {
  title: string;
  open?: boolean;
  children: ComponentChildren;
}) {
  return (
    <details class="fold" open={open}>
      <summary>{title}</summary>
      <div class="fold-fields">{children}</div>
    </details>
  );
}

type NumberName = {
  [Name in keyof CalculatorState]: CalculatorState[Name] extends number ? Name : never;
}[Exclude<keyof CalculatorState, 'amount'>];
