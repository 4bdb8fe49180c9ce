import type { CalculatorWords } from '#i18n/calculator.ts';
import { euros, eurosAndCents } from '#lib/format.ts';
import { parametersOn, type Solution } from '#lib/pay/index.ts';
import type { Ignored } from '#lib/url-state/codec.ts';

/** What the reader should know before reading the result: parts of a link left out, a cost no gross gives, pay below the SMIC. */
export function Notices({
  solution,
  ignored,
  words,
}: {
  solution: Solution;
  ignored: readonly Ignored[];
  words: CalculatorWords;
}) {
  const slip = solution.kind === 'found' ? solution.payslip : solution.nearest;
  const { minimumWageHour, fullTimeWeek } = parametersOn();
  const smic = (minimumWageHour * fullTimeWeek * 52 * slip.situation.time) / 100 / 12;
  const notices = [
    ignored.length > 0 &&
      words.ignored(
        ignored.map(({ key, value, expected }) => `${key} “${value}” (${expected})`).join('; '),
      ),
    solution.kind === 'gap' &&
      words.gap[solution.cause](
        eurosAndCents(solution.below.cost, words.tag),
        eurosAndCents(solution.above.cost, words.tag),
      ),
    slip.belowMinimum && words.low(euros(smic, words.tag)),
    slip.gross > checkedUpTo && words.high,
  ].filter((notice) => notice !== false);
  return (
    <div class="notices" role="status">
      {notices.map((notice) => (
        <p key={notice}>{notice}</p>
      ))}
    </div>
  );
}

// The oracle tests compare salaries up to this gross a year.
const checkedUpTo = 500_000;
