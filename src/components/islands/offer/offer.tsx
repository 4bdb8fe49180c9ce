import { offerWords } from '#i18n/offer.ts';
import { offerCodec, packagesIn, printed, weigh } from '#lib/offer/index.ts';
import type { Locale } from '../../../site.config.ts';
import { Actions } from '../form/actions.tsx';
import { useFragmentState } from '../use-fragment-state.ts';
import { CostBars } from './cost-bars.tsx';
import { Notices, TaxedBenefits } from './notices.tsx';
import { OfferForm } from './offer-form.tsx';
import { Prospects } from './prospects.tsx';
import { ResultTable } from './result-table.tsx';
import { VariableTable } from './variable-table.tsx';
import { VerdictLine } from './verdict-line.tsx';

/** One or two job offers weighed at equal perimeter. The state lives in the address; nothing leaves the browser. */
export default function Offer({ locale, roles, dataUrl, calculatorUrl }: Props) {
  const words = offerWords(locale);
  const { state, ignored, revision, update, reset } = useFragmentState(offerCodec);
  const packages = packagesIn(state);
  const weighed = packages.map((one) => weigh(one, state, Number(state.paid)));
  const figures = weighed.map(printed);

  return (
    <div class="offer">
      <form class="offer-form" onSubmit={(event) => event.preventDefault()}>
        <OfferForm
          state={state}
          revision={revision}
          packages={packages}
          update={update}
          words={words}
          roles={roles}
        />
      </form>
      <div class="offer-results">
        <Notices weighed={weighed} ignored={ignored} words={words} />
        <VerdictLine figures={figures} words={words} />
        <ResultTable figures={figures} words={words} payslips={{ weighed, calculatorUrl }} />
        <TaxedBenefits weighed={weighed} words={words} />
        <VariableTable state={state} packages={packages} update={update} words={words} />
        <Actions fragment={offerCodec.format(state)} words={words} reset={reset} />
      </div>
      <CostBars weighed={weighed} words={words} />
      <div class="offer-prospects">
        <Prospects
          state={state}
          packages={packages}
          weighed={weighed}
          dataUrl={dataUrl}
          words={words}
        />
      </div>
    </div>
  );
}

interface Props {
  locale: Locale;
  /** Roles to compare with, by id and name. */
  roles: readonly (readonly [string, string])[];
  /** Address of the bands, fetched once a role is chosen. */
  dataUrl: string;
  /** Address of the salary calculator, for a payslip line by line. */
  calculatorUrl: string;
}
