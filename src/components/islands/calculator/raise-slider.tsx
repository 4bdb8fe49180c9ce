import { useState } from 'preact/hooks';
import { euros, perCent } from '#lib/format.ts';
import { raise } from '#lib/pay/index.ts';
import type { SlipProps } from './calculator.tsx';

/** What a raise gives: kept a month, and what it costs the employer, told in words where the cost jumps. */
export function RaiseSlider({ slip, words }: SlipProps) {
  const [by, setBy] = useState(3_000);
  const t = words.raise;
  const result = raise(slip.gross, by, slip.situation);
  const money = (amount: number) => euros(amount, words.tag);
  return (
    <section class="raise" aria-labelledby="raise-title">
      <h2 id="raise-title">{t.title}</h2>
      <div class="field">
        <label for="raise">
          {t.slider}: <strong class="figure">+{money(by)}</strong>
        </label>
        <input
          id="raise"
          type="range"
          min={500}
          max={20_000}
          step={500}
          value={by}
          aria-valuetext={money(by)}
          onInput={(event) => setBy(Number(event.currentTarget.value))}
        />
      </div>
      <dl class="raise-result">
        <div>
          <dt>{t.kept}</dt>
          <dd class="figure">+{money(result.keptMonth)}</dd>
        </div>
        <div>
          <dt>{t.share}</dt>
          <dd class="figure">{perCent(result.keptShare, 0, words.tag)}</dd>
        </div>
        <div>
          <dt>{t.cost}</dt>
          <dd class="figure">+{money(result.costYear)}</dd>
        </div>
      </dl>
      <p class="quiet small" role="status">
        {result.crosses3Smic && t.jump}
      </p>
    </section>
  );
}
