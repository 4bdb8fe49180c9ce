import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { OfferWords } from '#i18n/offer.ts';
import type { RoleBand } from '#lib/content/roles-data.ts';
import type { OfferPlace } from '#lib/offer/index.ts';
import {
  barPath,
  gridPath,
  linePath,
  rangeChart,
  tenth,
  type ChartLine,
  type RangeChart,
} from '#lib/salary/index.ts';

/**
 * The band, a fine line for each source and a mark for each offer on one euro axis. The sentences
 * and the table beside it say the same, so the drawing is hidden from screen readers. It is drawn at
 * the width there is, so that its letters keep their size on a phone.
 */
export function BandChart({ band, places, words }: Props) {
  const room = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => setWidth(room.current?.clientWidth ?? 0), []);
  const sources = places[0]?.sources ?? [];
  const marks = places.flatMap((place, index): ChartLine[] =>
    place
      ? [
          {
            label: words.names[index] ?? '',
            min: place.fullTime,
            max: place.fullTime,
            openTop: false,
          },
        ]
      : [],
  );
  const lines = [...marks, ...sources.map((one) => ({ ...one, label: one.source }))];
  const tickText = (amount: number): string => `€${amount / 1_000}k`;
  const name = words.levels[band.level];
  const chart =
    width > 0 ? rangeChart([{ ...band, name, lines }], { width, fontSize, tickText }) : null;
  return <div ref={room}>{chart && <Drawing chart={chart} marks={marks.length} />}</div>;
}

/** The first lines are the offers' marks. */
function Drawing({ chart, marks }: { chart: RangeChart; marks: number }) {
  const [drawn] = chart.bars;
  if (!drawn) return null;
  const { bar, level } = drawn;
  return (
    <svg
      class="band-chart"
      viewBox={`0 0 ${chart.width} ${tenth(chart.height)}`}
      width={chart.width}
      height={tenth(chart.height)}
      font-size={fontSize}
      aria-hidden="true"
    >
      <path class="grid" d={gridPath(chart)} />
      {chart.axis.ticks.map(({ x, text }) => (
        <text key={text} x={tenth(x)} y={tenth(chart.tickY)} text-anchor="middle">
          {text}
        </text>
      ))}
      <text class="level-name" x={drawn.name.x} y={tenth(drawn.name.y)}>
        {drawn.name.text}
      </text>
      <path class={`level-${level}`} d={barPath(bar)} />
      {drawn.lines.map((line, index) => (
        <g key={index} class={index < marks ? 'mark' : 'line'}>
          {index < marks ? (
            <circle cx={tenth(line.x1)} cy={tenth(line.y)} r="5" />
          ) : (
            <path d={linePath(line)} />
          )}
          <text
            x={tenth(line.label.x)}
            y={tenth(line.label.y)}
            text-anchor={line.label.anchor === 'end' ? 'end' : undefined}
          >
            {line.label.text}
          </text>
        </g>
      ))}
    </svg>
  );
}

const fontSize = 13;

interface Props {
  band: RoleBand;
  places: readonly (OfferPlace | null)[];
  words: OfferWords;
}
