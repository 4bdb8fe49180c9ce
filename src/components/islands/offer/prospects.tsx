import { useEffect, useState } from 'preact/hooks';
import { bandAt, openQuestions, placeOffer, type Package, type Weighed } from '#lib/offer/index.ts';
import { useRolesData } from '../use-roles-data.ts';
import type { BandDetail as Detail } from './band-detail.tsx';
import type { PartProps } from './part-props.ts';
import { Questions } from './questions.tsx';

/** The place of each offer in the chosen role's band, and what is left to ask, which depends on it. */
export function Prospects({ state, packages, weighed, dataUrl, words }: Props) {
  const wanted = state.role !== '';
  const data = useRolesData(dataUrl, wanted);
  const BandDetail = useBandDetail(wanted);
  const role =
    typeof data === 'object' ? data.roles.find(({ id }) => id === state.role) : undefined;
  const band = role && bandAt(role.bands, state.level);
  const places = packages.map(
    (one, place) => band && placeOffer(weighed[place]?.gross ?? 0, one.time, band),
  );
  const below = places.map((place) => place?.where === 'below');
  const t = words.band;
  const failed = data === 'failed' || BandDetail === 'failed';
  const waiting = data === undefined || BandDetail === undefined;

  return (
    <>
      {wanted && (
        <section class="band-place" aria-labelledby="band-title">
          <h2 id="band-title">{t.title}</h2>
          {failed && <p>{t.failed}</p>}
          {!failed && waiting && <p>{t.loading}</p>}
          {!failed && !waiting && !band && <p>{t.none}</p>}
          {!failed && !waiting && role && band && (
            <BandDetail
              name={role.name}
              band={band}
              level={state.level}
              places={places.map((place) => place ?? null)}
              words={words}
            />
          )}
        </section>
      )}
      <Questions
        questions={openQuestions(packages, below)}
        offers={packages.length}
        words={words}
      />
    </>
  );
}

/** The part that draws the band, fetched with the bands themselves. */
function useBandDetail(wanted: boolean): typeof Detail | 'failed' | undefined {
  const [part, setPart] = useState<{ is: typeof Detail | 'failed' }>();
  useEffect(() => {
    if (!wanted) return;
    import('./band-detail.tsx').then(
      ({ BandDetail }) => setPart({ is: BandDetail }),
      () => setPart({ is: 'failed' }),
    );
  }, [wanted]);
  return part?.is;
}

interface Props extends Omit<PartProps, 'update'> {
  packages: readonly Package[];
  weighed: readonly Weighed[];
  dataUrl: string;
}
