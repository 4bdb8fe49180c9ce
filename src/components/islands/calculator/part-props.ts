import type { CalculatorWords } from '#i18n/calculator.ts';
import type { CalculatorState } from '#lib/calculator/state.ts';
import type { Payslip } from '#lib/pay/index.ts';

/** What the parts of the form are given. */
export interface PartProps {
  state: CalculatorState;
  update: (change: Partial<CalculatorState>) => void;
  words: CalculatorWords;
}

/** What the parts of the result are given. */
export interface SlipProps {
  slip: Payslip;
  words: CalculatorWords;
}
