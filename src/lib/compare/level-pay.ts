import { payslip } from '../pay/index.ts';
import { midpoint, voicesOf, type Band } from '../salary/index.ts';
import { amountOf, workedBand, type WorkedAmount } from '../salary/worked-band.ts';
import type { LevelPay } from './role-view.ts';

/** A band as comparisons see it: its ends and its middle worked out by the pay engine, and what each source says; to the cent. */
export function levelPay(band: Band): LevelPay {
  const middle = midpoint(band);
  const worked = workedBand(band);
  return {
    level: band.level,
    openTop: band.openTop,
    worked: byAmount((amount) => {
      const [min, max] = worked[amount];
      return [min === null ? null : toCents(min), max === null ? null : toCents(max)];
    }),
    middle: middle === null ? null : atMiddle(middle),
    lowest: band.lowest,
    highest: band.highest,
    spread: band.spread?.distance ?? null,
    voices: voicesOf(band.observations),
  };
}

function atMiddle(gross: number): Record<WorkedAmount, number> {
  const slip = payslip(gross);
  return byAmount((amount) => toCents(amountOf(slip, amount)));
}

const byAmount = <Value>(
  valueOf: (amount: WorkedAmount) => Value,
): Record<WorkedAmount, Value> => ({
  gross: valueOf('gross'),
  'net-month': valueOf('net-month'),
  'take-home-month': valueOf('take-home-month'),
  cost: valueOf('cost'),
});

const toCents = (euros: number): number => Math.round(euros * 100) / 100;
