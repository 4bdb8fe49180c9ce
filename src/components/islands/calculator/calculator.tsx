import type { CalculatorWords } from '#i18n/calculator.ts';
import { calculatorWords } from '#i18n/calculator.ts';
import { calculatorCodec, type CalculatorState } from '#lib/calculator/state.ts';
import { solve, type Payslip, type Solution } from '#lib/pay/index.ts';
import type { Locale } from '../../../site.config.ts';
import { CopyLink } from '../form/copy-link.tsx';
import { useFragmentState } from '../use-fragment-state.ts';
import { AmountForm } from './amount-form.tsx';
import { BandPlace } from './band-place.tsx';
import { Notices } from './notices.tsx';
import { PayslipBar } from './payslip-bar.tsx';
import { PayslipTable } from './payslip-table.tsx';
import { RaiseSlider } from './raise-slider.tsx';
import { Results } from './results.tsx';
import { SituationForm } from './situation-form.tsx';

/** The salary calculator: one field gives an answer, everything else is folded under plain words. */
export default function Calculator({ locale, roles, dataUrl }: Props) {
  const words = calculatorWords(locale);
  const { state, ignored, update } = useFragmentState(calculatorCodec);
  const solution = solve(state, state);
  const slip = payslipOf(solution);

  return (
    <div class="calculator">
      <form class="calculator-form" onSubmit={(event) => event.preventDefault()}>
        <AmountForm state={state} update={update} words={words} />
        <SituationForm state={state} update={update} words={words} roles={roles} />
      </form>
      <div class="calculator-results">
        <Notices solution={solution} ignored={ignored} words={words} />
        <Results slip={slip} words={words} />
        <PayslipBar slip={slip} words={words} />
        <p class="actions no-print">
          <CopyLink words={words} />
          <button type="button" class="plain" onClick={() => print()}>
            {words.print}
          </button>
          <button type="button" class="plain" onClick={() => update(calculatorCodec.defaults)}>
            {words.reset}
          </button>
        </p>
        {state.role && (
          <BandPlace
            role={state.role}
            level={state.level}
            gross={slip.gross}
            dataUrl={dataUrl}
            words={words}
          />
        )}
        <RaiseSlider slip={slip} words={words} />
        <PayslipTable slip={slip} words={words} />
      </div>
    </div>
  );
}

/** The payslip to show: where no gross gives the cost asked for, the nearer of its two neighbours. */
const payslipOf = (solution: Solution): Payslip =>
  solution.kind === 'found' ? solution.payslip : solution.nearest;

interface Props {
  locale: Locale;
  /** Roles to compare with, by id and name. */
  roles: readonly (readonly [string, string])[];
  /** Address of the bands, fetched once a role is chosen. */
  dataUrl: string;
}

export interface PartProps {
  state: CalculatorState;
  update: (change: Partial<CalculatorState>) => void;
  words: CalculatorWords;
}

export interface SlipProps {
  slip: Payslip;
  words: CalculatorWords;
}
