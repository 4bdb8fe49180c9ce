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
      <ul class="source-ranges">
        {rows.map(({ id, source, min, max, ...row }) => (
          <li key={id} class={id === 'band' ? 'ours' : undefined}>
            <span>{source}</span>
            <span class="figure">
              {euroRange(min, max, 'openTop' in row && row.openTop, words.tag)}
            </span>
            <Drawing range={[x(min ?? low), x(max ?? low + span)]} own={x(gross)} />
          </li>
        ))}
        <li class="own-key">
          <span>{t.you}</span>
          <span class="figure">{euros(gross, words.tag)}</span>
          <Drawing own={x(gross)} />
        </li>
      </ul>
    </>
  );
}

/** One row of the drawing: a range, and the line of the reader's own pay, which runs through all rows. */
function Drawing({ range: [from, to] = [0, 0], own }: { range?: [number, number]; own: number }) {
  const line = `M${from.toFixed(2)} 5H${Math.max(to, from + 0.5).toFixed(2)}`;
  return (
    <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      {to > 0 && <path class="range" d={line} />}
      <path class="own" d={`M${own.toFixed(2)} 0V10`} />
    </svg>
  );
}

interface Props {
  gross: number;
  band: RoleBand;
  words: CalculatorWords;
}
