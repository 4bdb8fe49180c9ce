import { prefixed, offerCodec, type OfferState } from './state.ts';
import { defaultPackage, type Package } from './package.ts';

/** Two made-up packages that turn out the other way round than their gross: for the page's worked example. */
const higherGross: Package = {
  ...defaultPackage,
  gross: 52_000,
  basis: 'forfait',
  staff: 400,
  health: 60,
  pass: 90,
  remoteDays: 1,
};

const betterTerms: Package = {
  ...defaultPackage,
  gross: 49_400,
  months: 13,
  variable: 3_000,
  rtt: 12,
  staff: 1_200,
  health: 60,
  healthEmployer: 70,
  voucher: 11,
  vouchers: 18,
  voucherEmployer: 60,
  pass: 90,
  passEmployer: 75,
  remote: 22,
};

/** The example as a state of the page, with four fifths of the variable counted. */
export const exampleState: OfferState = {
  ...offerCodec.defaults,
  ...prefixed('a', higherGross),
  ...prefixed('b', betterTerms),
  paid: '80',
};
