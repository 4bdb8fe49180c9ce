import type { CalculatorWords } from '#i18n/calculator.ts';
import { calculatorCodec, type CalculatorState } from '#lib/calculator/state.ts';
import { euros, eurosAndCents, perCent, plainNumber } from '#lib/format.ts';

/** What the result is for, in words: the amount as it was understood, the contract, and whatever is not as usual. */
export function readingOf(state: CalculatorState, words: CalculatorWords): string {
  const { defaults } = calculatorCodec;
  const t = words.reading;
  const money = (amount: number) =>
    (Number.isInteger(amount) ? euros : eurosAndCents)(amount, words.tag);
  const share = (value: number) => perCent(value, 2, words.tag);
  const { of, per, variable, health, healthEmployer, accident, mobility } = state;
  const onTop = of === 'gross' ? t.variableOnTop : t.variable;
  const parts = [
    words.status[state.status].toLowerCase(),
    state.time === 100 ? t.fullTime : t.partTime(share(state.time)),
    t.months(plainNumber(state.months, words.tag)),
    variable > 0 && onTop(money(variable)),
    t.staff(plainNumber(state.staff, words.tag)),
    (health !== defaults.health || healthEmployer !== defaults.healthEmployer) &&
      t.health(`${money(health)} ${words.per.month}`, share(healthEmployer)),
    accident !== defaults.accident && t.accident(share(accident)),
    mobility > 0 && t.mobility(share(mobility)),
    words.fold.homes[state.household].toLowerCase(),
    state.children > 0 && t.children(state.children),
    state.otherIncome > 0 && t.otherIncome(money(state.otherIncome)),
  ].filter(Boolean);
  return `${money(state.amount)} ${words.of[of]} ${words.per[per]}: ${parts.join(', ')}.`;
}
