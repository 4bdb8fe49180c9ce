import { bandAt, openQuestions, placeOffer, type Package, type Weighed } from '#lib/offer/index.ts';
import { useRolesData } from '../use-roles-data.ts';
import { BandSection } from './band-section.tsx';
import type { PartProps } from './offer.tsx';
import { Questions } from './questions.tsx';

/** The place of each offer in the chosen role's band, and what is left to ask, which depends on it. */
export function Prospects({ state, packages, weighed, dataUrl, words }: Props) {
  const data = useRolesData(dataUrl, state.role !== '');
  const role =
    typeof data === 'object' ? data.roles.find(({ id }) => id === state.role) : undefined;
  const band = role && bandAt(role.bands, state.level);
  const places =
    band === undefined
      ? []
      : packages.map((one, place) => placeOffer(weighed[place]?.gross ?? 0, one.time, band));
  const below = places.map((place) => place?.where === 'below');

  return (
    <>
      {state.role !== '' && (
        <BandSection
          data={data}
          role={role}
          band={band}
          level={state.level}
          places={places}
          words={words}
        />
      )}
      <Questions
        questions={openQuestions(packages, below)}
        offers={packages.length}
        words={words}
      />
    </>
  );
}

interface Props extends Omit<PartProps, 'update'> {
  packages: readonly Package[];
  weighed: readonly Weighed[];
  dataUrl: string;
}
