import fc from 'fast-check';
import { fieldsOf, sharedFields } from '#lib/offer/index.ts';

const keys = [fieldsOf.a, fieldsOf.b, sharedFields].flatMap((fields) =>
  Object.values(fields).map(({ key }) => key),
);

const value = fc.oneof(
  fc.integer({ min: -10, max: 400 }).map(String),
  fc.integer({ min: 0, max: 20_000_000 }).map(String),
  fc.float().map(String),
  fc.constantFrom('forfait', 'hours', 'non-cadre', 'couple', 'rate', 'neutral', '1', '80', 'mid'),
  fc.string(),
);

const pair = fc
  .tuple(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...keys) }, fc.string()), value)
  .map(([key, text]) => `${key}=${text}`);

/** Fragments as links, slips of the keyboard and malice make them. */
export const anyFragment = fc.oneof(
  { weight: 5, arbitrary: fc.array(pair, { maxLength: 30 }).map((pairs) => `#${pairs.join('&')}`) },
  fc.string(),
);
