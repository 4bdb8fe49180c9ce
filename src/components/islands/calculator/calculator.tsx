import { useMemo } from 'preact/hooks';
import { calculatorWords } from '#i18n/calculator.ts';
import type { LineWords } from '#i18n/payslip-lines.ts';
import { calculatorCodec } from '#lib/calculator/state.ts';
import { solve, type LineId } from '#lib/pay/index.ts';
import type { Locale } from '../../../site.config.ts';
import { Actions } from '../form/actions.tsx';
import { Announcer } from '../form/announcer.tsx';
import { useFragmentState } from '../use-fragment-state.ts';
import { AmountForm } from './amount-form.tsx';
import { Answer } from './answer.tsx';
import { BandPlace } from './band-place.tsx';
import { noticesOf } from './notices.ts';
import { PayslipBar } from './payslip-bar.tsx';
import { PayslipTable } from './payslip-table.tsx';
import { RaiseSlider } from './raise-slider.tsx';
import { readingOf } from './reading.ts';
import { Results, spokenResult } from './results.tsx';
import { SituationForm } from './situation-form.tsx';

/** The salary calculator: one field gives an answer, everything else is folded under plain words. */
export default function Calculator({ locale, roles, lines, dataUrl, address, whole }: Props) {
  const words = calculatorWords(locale);
  const { state, ignored, revision, update, reset } = useFragmentState(calculatorCodec);
  // What a link held and was left out stays told until the next link, so that nothing moves while the reader types.
  const leftOut = useMemo(() => ignored, [revision]);
  const solution = solve(state, state);
  // Where no gross gives the cost asked for: the nearer of its two neighbours.
  const slip = solution.kind === 'found' ? solution.payslip : solution.nearest;
  const notices = noticesOf(solution, state, words);

  return (
    <div class="calculator">
      <form class="calculator-form" onSubmit={(event) => event.preventDefault()}>
        <AmountForm key={revision} state={state} update={update} words={words} />
        <SituationForm
          state={state}
          revision={revision}
          update={update}
          words={words}
          roles={roles}
        />
      </form>
      <div class="calculator-results">
        <Announcer text={[...notices, spokenResult(slip, words)].join(' ')} />
        <Answer
          slip={slip}
          leftOut={leftOut}
          notices={notices}
          reading={readingOf(state, words)}
          words={words}
        />
        <Results slip={slip} words={words} />
        <PayslipBar slip={slip} words={words} />
        {whole ? (
          <p>
            <a href={whole + calculatorCodec.format(state)}>{words.openWhole}</a>
          </p>
        ) : (
          <Actions fragment={calculatorCodec.format(state)} words={words} reset={reset} />
        )}
        {state.role && (
          <BandPlace
            role={roles.find(([id]) => id === state.role) ?? [state.role]}
            level={state.level}
            slip={slip}
            dataUrl={dataUrl}
            words={words}
          />
        )}
        <RaiseSlider slip={slip} words={words} />
        <PayslipTable slip={slip} words={words} lines={lines} />
        <p class="print-only small">{address + calculatorCodec.format(state)}</p>
      </div>
    </div>
  );
}

interface Props {
  locale: Locale;
  /** Roles to compare with, by id and name. */
  roles: readonly (readonly [string, string])[];
  /** Words and source of each payslip line. */
  lines: Record<LineId, LineWords>;
  /** Address of the bands, fetched once a role is chosen. */
  dataUrl: string;
  /** The page's public address, which paper shows. */
  address: string;
  /** Where the whole page is, when this stands in a frame on another site. */
  whole?: string;
}
