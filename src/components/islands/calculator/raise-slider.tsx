import { useState } from 'preact/hooks';
import { reductionEnd } from '#lib/calculator/reduction-end.ts';
import { euros, eurosAndCents, perCent, signedEuros } from '#lib/format.ts';
import { raise } from '#lib/pay/index.ts';
import type { SlipProps } from './part-props.ts';

/** What a raise gives: kept a month, and what it costs the employer, told in words where the cost jumps. */
export function RaiseSlider({ slip, words }: SlipProps) {
  const [by, setBy] = useState(3_000);
  const t = words.raise;
  const { gross, situation } = slip;
  const result = raise(gross, by, situation);
  const end = result.crosses3Smic ? reductionEnd(gross, gross + by, situation) : undefined;
  const signed = (amount: number) => signedEuros(amount, words.tag);
  const figures = [
    [t.kept, signed(result.keptMonth)],
    [t.share, perCent(result.keptShare, 0, words.tag)],
    [t.cost, signed(result.costYear)],
  ];
  return (
    <section class="raise" aria-labelledby="raise-title">
      <h2 id="raise-title">{t.title}</h2>
      <div class="field">
        <label for="raise">
          {t.slider} <strong class="figure">{signed(by)}</strong>
        </label>
        <input
          id="raise"
          type="range"
          min={500}
          max={20_000}
          step={500}
          value={by}
          aria-valuetext={t.said(signed(by), signed(result.keptMonth), signed(result.costYear))}
          onInput={(event) => setBy(Number(event.currentTarget.value))}
        />
      </div>
      <dl class="figures">
        {figures.map(([name, figure]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd class="figure">{figure}</dd>
          </div>
        ))}
      </dl>
      <p class="jump quiet small">
        {end &&
          t.jump(
            eurosAndCents(end.last.gross, words.tag),
            euros(end.next.cost - end.last.cost, words.tag),
          )}
      </p>
    </section>
  );
}
