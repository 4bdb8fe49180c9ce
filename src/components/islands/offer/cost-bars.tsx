import type { OfferWords } from '#i18n/offer.ts';
import { euros } from '#lib/format.ts';
import type { Weighed } from '#lib/offer/index.ts';

/** A bar for each offer on one scale, each adding up to what it costs the employer in a year. */
export function CostBars({ weighed, words }: { weighed: readonly Weighed[]; words: OfferWords }) {
  const t = words.bar;
  const most = Math.max(1, ...weighed.map(({ cost }) => cost));
  const benefits = weighed.some((one) => untaxed(one) > 0);
  const parts = partIds.filter((id) => id !== 'benefits' || benefits);
  return (
    <figure class="cost-bars">
      <figcaption>
        <h2>{t.title}</h2>
      </figcaption>
      {weighed.map((one, place) => {
        const amounts = amountsOf(one);
        let from = 0;
        return (
          <div key={place} class="cost-bar">
            <p class="small">{t.sum(words.names[place] ?? '', euros(one.cost, words.tag))}</p>
            <svg
              viewBox="0 0 1000 32"
              width="1000"
              height="32"
              preserveAspectRatio="none"
              aria-hidden="true"
            >
              {parts.map((id) => {
                const x = from;
                const width = Math.max(0, (amounts[id] / most) * 1000);
                from += width;
                return (
                  <rect
                    key={id}
                    class={`part-${id}`}
                    x={x.toFixed(2)}
                    y="0"
                    width={width.toFixed(2)}
                    height="32"
                  />
                );
              })}
            </svg>
          </div>
        );
      })}
      <table class="bar-key">
        <thead>
          <tr>
            <td />
            {weighed.map((_one, place) => (
              <th key={place} scope="col">
                {words.names[place]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {parts.map((id) => (
            <tr key={id}>
              <th scope="row">
                <span class={`key part-${id}`} aria-hidden="true" />
                {t[id]}
              </th>
              {weighed.map((one, place) => (
                <td key={place} class="figure">
                  {euros(amountsOf(one)[id], words.tag)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}

const partIds = ['keep', 'benefits', 'tax', 'employee', 'employer'] as const;

/** The parts of the employer's cost, euros a year; a benefit above its exempt limit is within pay. */
function amountsOf(one: Weighed): Record<(typeof partIds)[number], number> {
  const { slip } = one;
  return {
    keep: slip.takeHome,
    benefits: untaxed(one),
    tax: slip.tax,
    employee: slip.employeeContributions,
    employer: slip.employerContributions,
  };
}

const untaxed = ({ cost, slip }: Weighed): number => Math.max(0, cost - slip.cost);
