import { sameSource } from '#lib/compare/same-source.ts';
import { euroRange } from '#lib/format.ts';
import type { PartProps } from './part-props.ts';
import { GapBelow } from './gap-below.tsx';
import { RoleCell, RoleHead } from './role-columns.tsx';
import { SourceLink } from './source-link.tsx';

/** What each source says that prices all of the roles at one level, with the gap on its own footing. */
export function SameSourceTable({ roles, words, paths }: PartProps) {
  const t = words.pay;
  const rows = sameSource(roles);
  return (
    <>
      <h3>{roles.length === 2 ? t.sameSource : t.sameSourceOfThree}</h3>
      <p>{rows.length > 0 ? t.sameSourceNote : t.noSameSource}</p>
      {rows.length > 0 && (
        <table class="comparison same-source" role="table">
          <RoleHead roles={roles} />
          <tbody role="rowgroup">
            {rows.map(({ level, source, voices, gaps }) => (
              <tr key={level + source} role="row" data-level={level} data-source={source}>
                <th scope="row" role="rowheader">
                  {words.levels[level]}, <SourceLink source={source} roles={roles} paths={paths} />
                </th>
                {voices.map(({ min, max, openTop }, place) => (
                  <RoleCell key={roles[place]?.id} roles={roles} place={place}>
                    <span class="figure line">{euroRange(min, max, openTop, words.tag)}</span>
                    <GapBelow gap={gaps[place]} words={words} />
                  </RoleCell>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
