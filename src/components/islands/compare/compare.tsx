import { useEffect, useState } from 'preact/hooks';
import { comparisonWords } from '#i18n/compare.ts';
import { compareRoles } from '#lib/compare/rows.ts';
import { compareCodec } from '#lib/compare/state.ts';
import type { RoleView } from '#lib/compare/role-view.ts';
import type { Locale } from '../../../site.config.ts';
import { ChoiceField } from '../form/choice-field.tsx';
import { useFragmentState } from '../use-fragment-state.ts';

/** Two or three roles side by side; the choice lives in the address. A role's data is fetched when it is picked. */
export default function Compare({ locale, roles, first, dataUrl }: Props) {
  const words = comparisonWords(locale);
  const { state, update } = useFragmentState(compareCodec);
  const known = new Set(roles.map(([id]) => id));
  const asked = state.roles.filter((id) => known.has(id));
  const picked = asked.length >= 2 ? asked : first.map(({ id }) => id);
  const views = useViews(picked, first, dataUrl);
  const rows = compareRoles(views, words);

  const pick = (place: number, id: string) => {
    const next = [...picked];
    if (id === '') next.splice(place, 1);
    else next[place] = id;
    update({ roles: [...new Set(next)] });
  };

  return (
    <div class="compare">
      <form class="compare-picks" onSubmit={(event) => event.preventDefault()}>
        {[0, 1, 2].map((place) => (
          <ChoiceField
            key={place}
            id={`role-${place + 1}`}
            name={`role-${place + 1}`}
            label={words.pick(place + 1)}
            value={picked[place] ?? ''}
            options={place === 2 ? [['', words.none], ...roles] : roles}
            onChange={(id) => pick(place, id)}
          />
        ))}
      </form>
      <p class="visually-hidden" role="status">
        {words.shown(views.map(({ name }) => name))}
      </p>
      <table class="comparison">
        <thead>
          <tr>
            <td />
            {views.map((view) => (
              <th key={view.id} scope="col">
                {view.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.name}</th>
              {row.cells.map((cell, index) => (
                <td key={views[index]?.id} data-name={views[index]?.name}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The views of the picked roles, in their order, as far as they have arrived. */
function useViews(
  picked: readonly string[],
  first: readonly RoleView[],
  dataUrl: string,
): RoleView[] {
  const [loaded, setLoaded] = useState<Record<string, RoleView>>(() =>
    Object.fromEntries(first.map((view) => [view.id, view])),
  );
  const wanted = picked.join();
  useEffect(() => {
    for (const id of wanted.split(',').filter((one) => one && !loaded[one])) {
      fetch(`${dataUrl}${id}.json`)
        .then((response) =>
          response.ok
            ? (response.json() as Promise<RoleView>)
            : Promise.reject(new Error(response.statusText)),
        )
        .then((view) => setLoaded((before) => ({ ...before, [id]: view })))
        .catch(() => undefined);
    }
  }, [wanted, dataUrl]);
  return picked.flatMap((id) => loaded[id] ?? []);
}

interface Props {
  locale: Locale;
  roles: readonly (readonly [string, string])[];
  /** The pair shown first. */
  first: readonly RoleView[];
  /** Folder of the roles' data. */
  dataUrl: string;
}
