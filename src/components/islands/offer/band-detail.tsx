import type { OfferWords } from '#i18n/offer.ts';
import type { RoleBand } from '#lib/content/roles-data.ts';
import { euroRange, euros, perCent } from '#lib/format.ts';
import type { OfferPlace } from '#lib/offer/index.ts';
import { BandChart } from './band-chart.tsx';

/** Where each offer falls in the role's band and in what each of its sources says. Fetched once a role is chosen. */
export function BandDetail({ name, band, level, places, words }: Props) {
  const t = words.band;
  const bandLevel = words.levels[band.level].toLowerCase();
  return (
    <>
      <p class="band-range">
        {t.range(name, bandLevel)}{' '}
        <strong class="figure">{euroRange(band.min, band.max, band.openTop, words.tag)}</strong>.{' '}
        {level !== '' && level !== band.level && t.otherLevel(bandLevel)}
      </p>
      <div class="band-drawn">
        <BandChart band={band} places={places} words={words} />
        <ul class="places">
          {places.map(
            (place, index) =>
              place && <li key={index}>{sentence(place, words.names[index] ?? '', words)}</li>,
          )}
        </ul>
        <p class="quiet small">{t.gross}</p>
      </div>
      <SourceTable places={places} words={words} />
    </>
  );
}

function SourceTable({ places, words }: Pick<Props, 'places' | 'words'>) {
  const t = words.band;
  return (
    <table class="offer-table band-sources">
      <caption class="small quiet">{t.says}</caption>
      <thead>
        <tr>
          <th scope="col">{t.source}</th>
          <th scope="col">{t.sourceRange}</th>
          {places.map((_place, index) => (
            <th key={index} scope="col">
              {words.names[index]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {(places[0]?.sources ?? []).map(({ source, min, max, openTop }, row) => (
          <tr key={source}>
            <th scope="row">{source}</th>
            <td class="figure">{euroRange(min, max, openTop && max !== null, words.tag)}</td>
            {places.map((place, index) => {
              const where = place?.sources[row]?.where ?? 'within';
              return <td key={index}>{t.spot[where]}</td>;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function sentence(place: OfferPlace, name: string, words: OfferWords): string {
  const t = words.band;
  const amount = euros(place.fullTime, words.tag);
  const by = euros(place.distance, words.tag);
  if (place.where !== 'within') return t[place.where](name, amount, by);
  return place.share === null
    ? t.inside(name, amount)
    : t.within(name, amount, perCent(100 * place.share, 0, words.tag));
}

interface Props {
  /** The role's. */
  name: string;
  band: RoleBand;
  /** The level asked for; the band may be another's. */
  level: string;
  places: readonly (OfferPlace | null)[];
  words: OfferWords;
}
