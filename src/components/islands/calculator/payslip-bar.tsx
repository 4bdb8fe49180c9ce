import { eurosAndCents } from '#lib/format.ts';
import { inCents } from '#lib/pay/index.ts';
import type { SlipProps } from './part-props.ts';

/** One bar that adds up to the employer's cost, to the cent: what you keep, tax, your contributions, the employer's. */
export function PayslipBar({ slip, words }: SlipProps) {
  const month = inCents(slip, 'month');
  const t = words.bar;
  const parts = [
    { id: 'keep', value: month.takeHome },
    { id: 'tax', value: month.tax },
    { id: 'employee', value: month.employeeContributions },
    { id: 'employer', value: month.employerContributions },
  ] as const;
  const scale = month.cost > 0 ? 1000 / month.cost : 0;
  let from = 0;
  return (
    <figure class="payslip-bar">
      <figcaption id="bar-title">{t.title}</figcaption>
      <svg viewBox="0 0 1000 48" preserveAspectRatio="none" aria-hidden="true">
        {parts.map(({ id, value }) => {
          const x = from;
          const width = Math.max(0, value * scale);
          from += width;
          return (
            <rect
              key={id}
              class={`part-${id}`}
              x={x.toFixed(2)}
              width={width.toFixed(2)}
              height="48"
            />
          );
        })}
      </svg>
      <dl class="figures">
        {parts.map(({ id, value }) => (
          <div key={id}>
            <dt>
              <span class={`key part-${id}`} aria-hidden="true" />
              {t[id]}
            </dt>
            <dd class="figure">{eurosAndCents(value, words.tag)}</dd>
          </div>
        ))}
      </dl>
      <p class="sum">
        {t.sum} <span class="figure">{eurosAndCents(month.cost, words.tag)}</span>
      </p>
    </figure>
  );
}
