import { largestAmount } from '#lib/pay/index.ts';
import { codec, type Fields } from '#lib/url-state/codec.ts';
import { choice, id, number, type Field } from '#lib/url-state/fields.ts';
import { defaultPackage, defaultPerson, type Package, type Person } from './package.ts';

/** The page's whole state: two packages, the person they are weighed for, and what is shown. */
export type OfferState = Prefixed<'a'> & Prefixed<'b'> & Person & View;

/** How each part of a package is read and written; the key gets the package's prefix. */
export const packageFields = (slot: Slot, usual: Package): Fields<Package> => {
  const key = (name: string): string => `${slot}-${name}`;
  const amount = { min: 0, max: largestAmount };
  const share = (name: string, fallback: number, min: number, max: number): Field<number> =>
    number(key(name), fallback, { min, max });
  return {
    gross: number(key('gross'), usual.gross, amount),
    months: number(key('months'), usual.months, { min: 12, max: 16, step: 0.5 }),
    variable: number(key('variable'), usual.variable, amount),
    status: choice(key('status'), ['cadre', 'non-cadre'], usual.status),
    staff: number(key('staff'), usual.staff, { min: 1, max: 1_000_000, step: 1 }),
    mobility: share('mobility', usual.mobility, 0, 5),
    health: number(key('health'), usual.health, { min: 0, max: 1_000 }),
    healthEmployer: share('health-employer', usual.healthEmployer, 0, 100),
    voucher: number(key('voucher'), usual.voucher, { min: 0, max: 30 }),
    vouchers: number(key('vouchers'), usual.vouchers, { min: 0, max: 31, step: 1 }),
    voucherEmployer: share('voucher-employer', usual.voucherEmployer, 50, 60),
    pass: number(key('pass'), usual.pass, { min: 0, max: 1_000 }),
    passEmployer: share('pass-employer', usual.passEmployer, 50, 100),
    remote: number(key('remote'), usual.remote, { min: 0, max: 1_000 }),
    remoteDays: number(key('remote-days'), usual.remoteDays, { min: 0, max: 5, step: 0.5 }),
    basis: choice(key('basis'), ['hours', 'forfait'], usual.basis),
    time: share('time', usual.time, 20, 100),
    // 365 days hold at most 282 of work: less 52 Sundays, 30 days of leave and 1 May.
    days: number(key('days'), usual.days, { min: 50, max: 282, step: 1 }),
    leave: number(key('leave'), usual.leave, { min: 25, max: 60, step: 0.5 }),
    rtt: number(key('rtt'), usual.rtt, { min: 0, max: 40, step: 0.5 }),
  };
};

/** How the person and the view are read and written; the same keys as the salary calculator's. */
export const sharedFields: Fields<Person & View> = {
  offers: choice('offers', ['1', '2'], '2'),
  paid: choice('paid', ['0', '80', '100'], '100'),
  tax: choice('tax', ['scale', 'neutral', 'rate'], defaultPerson.tax),
  rate: number('rate', defaultPerson.rate, { min: 0, max: 60 }),
  household: choice('household', ['single', 'couple', 'lone-parent'], defaultPerson.household),
  children: number('children', defaultPerson.children, { min: 0, max: 9, step: 1 }),
  otherIncome: number('other-income', defaultPerson.otherIncome, { min: 0, max: largestAmount }),
  role: id('role'),
  level: choice('level', ['', 'junior', 'mid', 'senior', 'lead'], ''),
};

/** The fields of each package. The second starts a little higher, so that the first view shows a difference. */
export const fieldsOf: Record<Slot, Fields<Package>> = {
  a: packageFields('a', defaultPackage),
  b: packageFields('b', { ...defaultPackage, gross: 48_000 }),
};

export const slots = ['a', 'b'] as const;

export const offerCodec = codec<OfferState>({
  ...prefixed('a', fieldsOf.a),
  ...prefixed('b', fieldsOf.b),
  ...sharedFields,
});

/** One package of the state. */
export function packageIn(state: OfferState, slot: Slot): Package {
  const names = Object.keys(defaultPackage) as (keyof Package)[];
  return Object.fromEntries(
    names.map((name) => [name, state[`${slot}.${name}`]]),
  ) as unknown as Package;
}

/** A change of one package as a change of the state: `{ gross: 50000 }` becomes `{ 'a.gross': 50000 }`. */
export function prefixed<const S extends Slot, Values extends object>(
  slot: S,
  values: Values,
): { [Name in keyof Values & string as `${S}.${Name}`]: Values[Name] } {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`${slot}.${name}`, value]),
  ) as never;
}

/** The packages in view: one, or both. */
export function packagesIn(state: OfferState): Package[] {
  return slots.slice(0, Number(state.offers)).map((slot) => packageIn(state, slot));
}

interface View {
  offers: '1' | '2';
  /** Per cent of the variable that is counted. */
  paid: '0' | '80' | '100';
  role: string;
  level: '' | 'junior' | 'mid' | 'senior' | 'lead';
}

export type Slot = (typeof slots)[number];
type Prefixed<S extends Slot> = {
  [Name in keyof Package as `${S}.${Name}`]: Package[Name];
};
