import { euros } from '#lib/format.ts';
import { inCents } from '#lib/pay/index.ts';
import type { SlipProps } from './calculator.tsx';

/** One bar that adds up to the employer's cost: what you keep, tax, your contributions, the employer's. */
export function PayslipBar({ slip, words }: SlipProps) {
  const month = inCents(slip, 'month');
  const t = words.bar;
  const parts = [
    { id: 'keep', name: t.keep, value: month.takeHome },
    { id: 'tax', name: t.tax, value: month.tax },
    { id: 'employee', name: t.employee, value: month.employeeContributions },
    { id: 'employer', name: t.employer, value: month.employerContributions },
  ];
  let from = 0;
  return (
    <figure class="payslip-bar">
      <figcaption>
        <strong>{t.title}</strong>
      </figcaption>
      <svg
        viewBox="0 0 1000 48"
        width="1000"
        height="48"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {parts.map(({ id, value }) => {
          const x = from;
          const width = month.cost > 0 ? Math.max(0, (value / month.cost) * 1000) : 0;
          from += width;
          return (
            <rect
              key={id}
              class={`part-${id}`}
              x={x.toFixed(2)}
              y="0"
              width={width.toFixed(2)}
              height="48"
            />
          );
        })}
      </svg>
      <dl>
        {parts.map(({ id, name, value }) => (
          <div key={id}>
            <dt>
              <span class={`key part-${id}`} aria-hidden="true" />
              {name}
            </dt>
            <dd class="figure">{euros(value, words.tag)}</dd>
          </div>
        ))}
      </dl>
      <p class="quiet small">{t.sum(euros(month.cost, words.tag))}</p>
    </figure>
  );
}
