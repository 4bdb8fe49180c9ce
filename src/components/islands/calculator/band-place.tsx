import { useEffect, useState } from 'preact/hooks';
import type { CalculatorWords } from '#i18n/calculator.ts';
import { euroRange, euros, perCent } from '#lib/format.ts';
import type { RolesData } from '#lib/content/roles-data.ts';

/** Where a gross falls in a role's band, and what each source says. The bands are fetched once a role is chosen. */
export function BandPlace({ role, level, gross, dataUrl, words }: Props) {
  const [data, setData] = useState<RolesData | 'failed'>();
  const t = words.band;

  useEffect(() => {
    let current = true;
    fetch(dataUrl)
      .then((response) =>
        response.ok
          ? (response.json() as Promise<RolesData>)
          : Promise.reject(new Error(response.statusText)),
      )
      .then((loaded) => current && setData(loaded))
      .catch(() => current && setData('failed'));
    return () => {
      current = false;
    };
  }, [dataUrl]);

  const known = typeof data === 'object' ? data.roles.find(({ id }) => id === role) : undefined;
  const band =
    known?.bands.find((one) => one.level === level) ??
    (level === ''
      ? (known?.bands.find((one) => one.level === 'mid') ?? known?.bands[0])
      : undefined);
  return (
    <section class="band-place" aria-labelledby="band-title">
      <h2 id="band-title">{t.title}</h2>
      {data === undefined && <p>{t.loading}</p>}
      {data === 'failed' && <p>{t.failed}</p>}
      {typeof data === 'object' && !band && <p>{t.none}</p>}
      {known && band && (
        <>
          <p>
            <strong>
              {known.name}, {words.fold.levels[band.level].toLowerCase()}.
            </strong>{' '}
            {sentence(gross, band.min, band.max, words)}{' '}
            {t.range(euroRange(band.min, band.max, band.openTop, words.tag))}
          </p>
          <h3>{t.says}</h3>
          <ul class="says">
            {band.observations.map((one) => (
              <li key={one.id}>
                <span>{one.source}</span>{' '}
                <span class="figure">{euroRange(one.min, one.max, false, words.tag)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function sentence(
  gross: number,
  min: number | null,
  max: number | null,
  words: CalculatorWords,
): string {
  const t = words.band;
  const amount = euros(gross, words.tag);
  if (min !== null && gross < min) return t.below(amount, euros(min - gross, words.tag));
  if (max !== null && gross > max) return t.above(amount, euros(gross - max, words.tag));
  if (min === null || max === null || min === max) return '';
  return t.within(amount, perCent((100 * (gross - min)) / (max - min), 0, words.tag));
}

interface Props {
  role: string;
  level: string;
  gross: number;
  dataUrl: string;
  words: CalculatorWords;
}
