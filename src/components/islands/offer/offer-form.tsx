import type { Package } from '#lib/offer/index.ts';
import { fieldsOf, sharedFields } from '#lib/offer/index.ts';
import { Fold } from '../form/fold.tsx';
import { HouseholdFields } from '../form/household-fields.tsx';
import { RoleFields } from '../form/role-fields.tsx';
import { AmountCell, ChoiceCell, NumberCell, type NumberName } from './cells.tsx';
import type { PartProps } from './part-props.ts';
import { PairHead, PairRow } from './pair-row.tsx';

/** Both packages row by row, then the person: pay in view, the rest folded under plain words. */
export function OfferForm({ state, revision, packages, update, words, roles }: Props) {
  const shared = { packages, revision, update, words };
  const amount = (name: 'gross' | 'variable') => (
    <PairRow name={name} {...shared} cell={(cell) => <AmountCell {...cell} name={name} />} />
  );
  const number = (name: NumberName, counts?: (one: Package) => boolean) => (
    <PairRow
      name={name}
      {...shared}
      counts={counts}
      cell={(cell) => <NumberCell {...cell} name={name} field={fieldsOf[cell.slot][name]} />}
    />
  );
  const choice = (name: 'status' | 'basis', options: Record<string, string>) => (
    <PairRow
      name={name}
      {...shared}
      cell={(cell) => <ChoiceCell {...cell} name={name} options={Object.entries(options)} />}
    />
  );
  const names = words.names.slice(0, packages.length);
  const byHours = ({ basis }: Package) => basis === 'hours';
  const byDays = ({ basis }: Package) => basis === 'forfait';

  return (
    <>
      <div class="pairs" data-offers={packages.length}>
        <PairHead names={names} title={words.pay} first />
        {amount('gross')}
        {amount('variable')}
        {number('months')}
        {choice('status', words.statuses)}
        <p>
          <button
            type="button"
            class="plain"
            onClick={() => update({ offers: packages.length === 1 ? '2' : '1' })}
          >
            {packages.length === 1 ? words.addSecond : words.removeSecond}
          </button>
        </p>
      </div>
      <div class="folds" data-offers={packages.length}>
        <Fold title={words.timeOff}>
          <PairHead names={names} />
          {choice('basis', words.bases)}
          {packages.some(byDays) && number('days', byDays)}
          {number('leave')}
          {packages.some(byHours) && number('rtt', byHours)}
          {number('time')}
        </Fold>
        <Fold title={words.benefits}>
          <PairHead names={names} />
          {number('voucher')}
          {number('vouchers')}
          {number('voucherEmployer')}
          {number('pass')}
          {number('passEmployer')}
          {number('remote')}
          {number('remoteDays')}
        </Fold>
        <Fold title={words.company}>
          <PairHead names={names} />
          {number('health')}
          {number('healthEmployer')}
          {number('staff')}
          {number('mobility')}
        </Fold>
        <Fold title={words.household}>
          <HouseholdFields
            key={revision}
            person={state}
            fields={sharedFields}
            update={update}
            words={words}
          />
        </Fold>
        <Fold title={words.compareWithRole}>
          <RoleFields
            role={state.role}
            level={state.level}
            roles={roles}
            update={update}
            words={words}
          />
        </Fold>
      </div>
    </>
  );
}

interface Props extends PartProps {
  /** Counts changes from outside, to which what is typed yields. */
  revision: number;
  packages: readonly Package[];
  roles: readonly (readonly [string, string])[];
}
