/**
 * After how many months in the new job a change of job has paid back what it cost: the training, and the pay after tax that is
 * forgone while learning. Simple arithmetic on what the reader types; no raise, interest, benefit or tax relief is guessed.
 *
 * - `now` and `then`: euros a month after tax, before and after the move
 * - `training`: euros; `unpaid`: months without pay
 * - Anything that is not a number, is negative or is below a cent counts as 0; anything beyond `most` as that.
 *
 *     breakEven({ now: 2_700, then: 3_200, training: 5_000, unpaid: 2 }) // 10,400 euros, paid back after 20.8 months
 */
export function breakEven({ now, then, training, unpaid }: Change): BreakEven {
  const gain = bounded(then) - bounded(now);
  const outlay = bounded(training) + bounded(unpaid) * bounded(now);
  if (outlay === 0) return { kind: 'nothing-spent', gain, outlay };
  if (gain < cent) return { kind: 'never', gain, outlay };
  return { kind: 'after', gain, outlay, months: outlay / gain };
}

const bounded = (value: number): number => (value >= cent ? Math.min(value, most) : 0);

const cent = 0.01;

/** Above this, any figure is taken for this. */
export const most = 10_000_000;

export interface Change {
  now: number;
  then: number;
  training: number;
  unpaid: number;
}

/** `gain`: euros a month after tax, negative for a loss; `outlay`: euros in all; `months`: in the new job, with decimals. */
export type BreakEven =
  | { kind: 'nothing-spent'; gain: number; outlay: number }
  | { kind: 'never'; gain: number; outlay: number }
  | { kind: 'after'; gain: number; outlay: number; months: number };
