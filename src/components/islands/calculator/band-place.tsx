import { comparableGross } from '#lib/calculator/comparable-gross.ts';
import type { RoleBand } from '#lib/content/roles-data.ts';
import { useRolesData } from '../use-roles-data.ts';
import { BandDrawing } from './band-drawing.tsx';
import { placeSentence } from './band-sentence.ts';
import type { SlipProps } from './part-props.ts';

/** Where the base pay falls in a role's band, and what each source says. The bands are fetched once a role is chosen. */
export function BandPlace({ role: [id, name], level, slip, dataUrl, words }: Props) {
  const data = useRolesData(dataUrl, name !== undefined);
  const t = words.band;
  const gross = comparableGross(slip);
  const bands = typeof data === 'object' ? data.roles.find((role) => role.id === id)?.bands : [];
  const band = bandAt(level, bands ?? []);
  const levelName = band && words.fold.levels[band.level].toLowerCase();
  return (
    <section class="band-place" aria-labelledby="band-title">
      <h2 id="band-title">{t.title}</h2>
      {name === undefined ? (
        <p>{t.unknown(id)}</p>
      ) : data === undefined ? (
        <p>{t.loading}</p>
      ) : data === 'failed' ? (
        <p>{t.failed}</p>
      ) : !band ? (
        <p>{t.none(name)}</p>
      ) : (
        <>
          <p>
            <strong>{`${name}, ${levelName ?? ''}.`}</strong>{' '}
            {placeSentence(gross, slip, band, words)}
          </p>
          <BandDrawing gross={gross} band={band} words={words} />
        </>
      )}
    </section>
  );
}

/** The band of a level; without one, that of the middle level or of all levels together. */
const bandAt = (level: string, bands: readonly RoleBand[]): RoleBand | undefined =>
  level === ''
    ? (bands.find((band) => band.level === 'mid') ?? bands[0])
    : bands.find((band) => band.level === level);

interface Props extends SlipProps {
  /** Its id, and its name where we know the role. */
  role: readonly [id: string, name?: string];
  level: string;
  dataUrl: string;
}
