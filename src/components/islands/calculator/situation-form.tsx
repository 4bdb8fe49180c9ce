import { useRef } from 'preact/hooks';
import { calculatorFields as fields } from '#lib/calculator/state.ts';
import { Fold } from '../form/fold.tsx';
import { HouseholdFields } from '../form/household-fields.tsx';
import { NumberField } from '../form/number-field.tsx';
import { RoleFields } from '../form/role-fields.tsx';
import type { PartProps } from './part-props.ts';

/** The job, the employer and the household, folded under plain words. */
export function SituationForm({ state, revision, update, words, roles }: Props) {
  const t = words.fold;
  const hasRole = useRef(false);
  // A fold opens for a role that comes with a link, and never closes under the reader's hand.
  hasRole.current ||= state.role !== '';
  const number = (name: keyof typeof t.units) => (
    <NumberField
      key={`${name} ${revision}`}
      id={fields[name].key}
      label={t[name]}
      unit={t.units[name]}
      hint={t[`${name}Hint`]}
      value={state[name]}
      field={fields[name]}
      expected={t.expected}
      onChange={(value) => update({ [name]: value })}
    />
  );
  return (
    <div class="folds">
      <Fold title={t.contract}>
        {number('months')}
        {number('variable')}
        {number('time')}
      </Fold>
      <Fold title={t.household}>
        <HouseholdFields key={revision} person={state} fields={fields} update={update} words={t} />
      </Fold>
      <Fold title={t.company}>
        {number('staff')}
        {number('accident')}
        {number('mobility')}
      </Fold>
      <Fold title={t.cover}>
        {number('health')}
        {number('healthEmployer')}
      </Fold>
      <Fold title={t.compareWithRole} open={hasRole.current}>
        <RoleFields role={state.role} level={state.level} roles={roles} update={update} words={t} />
      </Fold>
    </div>
  );
}

interface Props extends PartProps {
  /** Counts changes from outside, to which what is typed yields. */
  revision: number;
  roles: readonly (readonly [string, string])[];
}
