import { calculatorFields as fields, type CalculatorState } from '#lib/calculator/state.ts';
import { Fold } from '../form/fold.tsx';
import { HouseholdFields } from '../form/household-fields.tsx';
import { NumberField } from '../form/number-field.tsx';
import { RoleFields } from '../form/role-fields.tsx';
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
        <HouseholdFields person={state} fields={fields} update={update} words={t} />
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
        <RoleFields role={state.role} level={state.level} roles={roles} update={update} words={t} />
      </Fold>
    </div>
  );
}

type NumberName = {
  [Name in keyof CalculatorState]: CalculatorState[Name] extends number ? Name : never;
}[Exclude<keyof CalculatorState, 'amount'>];
