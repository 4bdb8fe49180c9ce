/** A role's answers as strokes on one line: up for, down against, a dot for silence. The counts beside it say the same. */
export function Strokes({ strokes }: { strokes: readonly number[] }) {
  const width = strokes.length * step;
  return (
    <svg
      class="strokes"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      <line x1="0" x2={width} y1={middle} y2={middle} />
      {strokes.map((weight, index) => {
        const length = Math.abs(weight) * unit;
        return (
          weight !== 0 && (
            <rect
              key={index}
              class={weight > 0 ? 'stroke-for' : 'stroke-against'}
              x={index * step + (step - thickness) / 2}
              y={weight > 0 ? middle - length : middle}
              width={thickness}
              height={length}
            />
          )
        );
      })}
    </svg>
  );
}

// In pixels. The heaviest answer, a limit, weighs three.
const step = 12;
const thickness = 4;
const unit = 6;
const middle = 3 * unit + 1;
const height = 2 * middle;
