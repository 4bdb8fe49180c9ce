import { calculatorFields } from '#lib/calculator/state.ts';

/**
 * Fragments as no page of ours writes them: known keys with garbage, huge, negative or repeated values, unknown keys, broken
 * escapes, and now and then 10 kB at once. The same ones for the same seed.
 */
export function* oddFragments(count: number, seed: number): Generator<string> {
  const random = mulberry32(seed);
  const oneOf = <Item>(items: readonly Item[]) =>
    items[Math.floor(random() * items.length)] as Item;
  const value = () => oneOf(valueMakers)(random, oneOf);
  const pair = () => {
    const key = random() < 0.8 ? oneOf(keys) : oneOf(strangeKeys);
    return random() < 0.95 ? `${key}=${value()}` : key;
  };
  for (let made = 0; made < count; made += 1) {
    const isLong = made % 1_000 === 999;
    const pairs = Array.from({ length: isLong ? 700 : Math.floor(random() * 9) }, pair);
    yield `${oneOf(['#', '#', '', '?', '##', '#&'])}${pairs.join(oneOf(['&', '&', '&', '&&']))}`;
  }
}

const keys = Object.values(calculatorFields).map(({ key }) => key);
const strangeKeys = [
  'colour',
  '',
  '__proto__',
  'constructor',
  'toString',
  'AMOUNT',
  '%61mount',
  '%',
];

const words = [
  ...['NaN', 'Infinity', '-Infinity', 'null', 'undefined', 'true', '0x10', '1e9', '1e308', '-0'],
  ...[
    '',
    ' ',
    '%',
    '%E0%A4%A',
    '%00',
    '%F0%9F',
    '\u{1F4B6}',
    '\uD800',
    '=',
    '==',
    '[object Object]',
  ],
  ...['<b>', '"', "'", '../..', '12.5.3', '12,5', '--', '+5', '0045', '5.', '.5', '9'.repeat(400)],
];
const choices = Object.values(calculatorFields).flatMap(({ fallback, parse }) =>
  [
    'net',
    'take-home',
    'cost',
    'month',
    'non-cadre',
    'neutral',
    'rate',
    'couple',
    'lone-parent',
    'lead',
  ].filter((word) => typeof fallback === 'string' && parse(word) !== undefined),
);

type Random = () => number;
type OneOf = <Item>(items: readonly Item[]) => Item;
const valueMakers: ((random: Random, oneOf: OneOf) => string)[] = [
  (_, oneOf) => oneOf(words),
  (_, oneOf) => oneOf(choices),
  (random) => String(Math.floor(random() * 20)),
  (random) => String(Math.floor(random() * 200_000)),
  (random) => (random() * 150_000).toFixed(2),
  (random) => String(random() * 100),
  (random) => String((random() - 0.5) * 10 ** (random() * 40)),
  (random) =>
    String.fromCharCode(...Array.from({ length: 12 }, () => Math.floor(random() * 0xffff))),
];

/** A small random number generator, the same everywhere: each call gives a number from 0 to 1. */
function mulberry32(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
