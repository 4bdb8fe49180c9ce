import { payChart, type PayBar, type PayChart } from '#lib/compare/pay-chart.ts';
import type { PartProps } from './part-props.ts';

/** The roles' bands on one euro axis, wide and narrow. The table below it says the same, so it is hidden from screen readers. */
export function PayDrawing({ roles, words }: Pick<PartProps, 'roles' | 'words'>) {
  const tickText = (euros: number) => `€${euros / 1_000}k`;
  const nameOf = (level: keyof typeof words.levels) => words.levels[level];
  const drawn = [
    ['wide', payChart(roles, nameOf, { width: 760, fontSize: 13, tickText })],
    ['narrow', payChart(roles, nameOf, { width: 328, fontSize: 12, tickText })],
  ] as const;
  return (
    <figure class="pay-chart">
      <figcaption class="quiet small">{words.pay.caption}</figcaption>
      {drawn.map(([size, chart]) => chart && <Drawing key={size} size={size} chart={chart} />)}
    </figure>
  );
}

function Drawing({ size, chart }: { size: 'wide' | 'narrow'; chart: PayChart }) {
  const height = round(chart.height);
  const ticks = chart.axis.ticks.map(({ x }) => `M${round(x)} 0V${round(chart.bottom)}`);
  return (
    <svg
      class={size}
      viewBox={`0 0 ${chart.width} ${height}`}
      width={chart.width}
      height={height}
      font-size={size === 'wide' ? 13 : 12}
      aria-hidden="true"
    >
      <path class="grid" d={ticks.join('')} />
      {chart.axis.ticks.map(({ x, text }) => (
        <text key={text} x={round(x)} y={round(chart.tickY)} text-anchor="middle">
          {text}
        </text>
      ))}
      {chart.groups.map(({ level, name, bars }) => (
        <g key={level}>
          <text class="level-name" x={name.x} y={round(name.y)}>
            {name.text}
          </text>
          {bars.map((bar) => (
            <g key={bar.place}>
              <path class="spread" d={spreadPath(bar)} />
              <path class={`role-${bar.place + 1}`} d={barPath(bar)} />
              <text x={round(bar.name.x)} y={round(bar.name.y)}>
                {bar.name.text}
              </text>
            </g>
          ))}
        </g>
      ))}
    </svg>
  );
}

/** A bar, pointed where its top is open. */
function barPath({ x1, x2, tip, openEnd, top, height, middle }: PayBar): string {
  const end = openEnd
    ? `L${round(tip)} ${round(middle)}L${round(x2)} ${round(top + height)}`
    : `v${height}`;
  return `M${round(x1)} ${round(top)}H${round(x2)}${end}H${round(x1)}Z`;
}

/** A line with a cap at either end, drawn only where it reaches beyond the bar. */
function spreadPath({ x1, x2, spread, middle }: PayBar): string {
  const cap = (x: number) => `M${round(x)} ${round(middle - 4)}v8`;
  const before =
    spread.x1 < x1 ? `M${round(spread.x1)} ${round(middle)}H${round(x1)}${cap(spread.x1)}` : '';
  const after =
    spread.x2 > x2 ? `M${round(x2)} ${round(middle)}H${round(spread.x2)}${cap(spread.x2)}` : '';
  return before + after;
}

const round = (value: number) => Math.round(value * 10) / 10;
