import type { ChooseWords } from '#i18n/choose.ts';
import type { Place } from '#lib/choose/index.ts';
import { Strokes } from './strokes.tsx';

/** Every role with its strokes and counts, so that nothing is hidden below the first places. */
export function AllRoles({ places, words }: { places: readonly Place[]; words: ChooseWords }) {
  return (
    <div class="all-roles">
      <h3>{words.all}</h3>
      <p class="quiet small">{words.strokes}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.place}</th>
            <th scope="col">{words.role}</th>
            <th scope="col">{words.yourAnswers}</th>
          </tr>
        </thead>
        <tbody>
          {places.map(({ role, place, strokes, speaksFor, against }) => (
            <tr key={role.id}>
              <td>{place}</td>
              <th scope="row">{role.name}</th>
              <td>
                <Strokes strokes={strokes} />
                <span class="quiet small">{words.counts(speaksFor.length, against.length)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
