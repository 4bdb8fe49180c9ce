/**
 * How many situations of the fixed grid (scripts/pay/situations.ts) the tests compare, line by line and to the cent, with the
 * official model, and the highest yearly gross among them. A test holds both to the grid.
 */
export const verified = { cases: 307, upTo: 1_300_000 };
