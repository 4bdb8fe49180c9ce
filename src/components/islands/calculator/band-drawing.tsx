import type { CalculatorWords } from '#i18n/calculator.ts';
import type { RoleBand } from '#lib/content/roles-data.ts';
import { euroRange, euros } from '#lib/format.ts';

/** The band and each source's range drawn on one scale, with the reader's own pay as a line through them; the figures beside. */
export function BandDrawing({ gross, band, words }: Props) {
  const t = words.band;
  const rows = [{ id: 'band', source: t.ours, ...band }, ...band.observations];
  const ends = [gross, ...rows.flatMap(({ min, max }) => [min ?? gross, max ?? gross])];
  const low = Math.min(...ends);
  const span = Math.max(...ends) - low || 1;
  // Units of a drawing 100 wide that keeps a margin on both sides for the ends of its lines.
  const x = (amount: number) => 2 + (96 * (amount - low)) / span;
  return (
    <>
      <p class="quiet small">{t.says}</p>
      <ul class="says">
        {rows.map(({ id, source, min, max, ...row }) => {
          const from = x(min ?? low);
          const to = x(max ?? low + span);
          return (
            <li key={id} class={id === 'band' ? 'ours' : undefined}>
              <span>{source}</span>
              <span class="figure">
                {euroRange(min, max, 'openTop' in row && row.openTop, words.tag)}
              </span>
              <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <path
                  class="range"
                  d={`M${from.toFixed(2)} 5H${Math.max(to, from + 0.5).toFixed(2)}`}
                />
                <path class="own" d={`M${x(gross).toFixed(2)} 0V10`} />
              </svg>
            </li>
          );
        })}
        <li class="own-key">
          <span>{t.you}</span>
          <span class="figure">{euros(gross, words.tag)}</span>
        </li>
      </ul>
    </>
  );
}

interface Props {
  gross: number;
  band: RoleBand;
  words: CalculatorWords;
}
