import type { ComponentChildren } from 'preact';
import { overlap } from '#lib/compare/overlap.ts';
import type { PartProps } from './part-props.ts';
import { RoleMark } from './role-columns.tsx';

/**
 * What only one role has and what they share, drawn in columns: only A, both, only B. With three roles: three columns of what
 * only one has, then what two share, then what all share. In the source, differences come before what is shared.
 */
export function SharedColumns<Item>({ roles, words, lists, keyOf, children }: Props<Item>) {
  const t = words.sections;
  const groups = overlap(lists, keyOf);
  const itemsOnlyIn = (place: number) =>
    groups.find((group) => group.in.length === 1 && group.in[0] === place)?.items ?? [];
  // Between two roles, that they share nothing is worth saying; between three, only what is shared is.
  const inAll = roles.map((_, place) => place);
  const shared = groups.filter((group) => group.in.length > 1);
  if (roles.length === 2 && shared.length === 0) shared.push({ in: inAll, items: [] });
  const written = (items: Item[]) =>
    items.length > 0 ? children(items) : <span class="quiet">{t.nothing}</span>;
  const sharedName = (places: number[]) => {
    if (places.length === roles.length) return roles.length === 2 ? t.both : t.all;
    return t.these(places.map((place) => roles[place]?.name ?? ''));
  };
  return (
    <dl class={`overlap overlap-${roles.length}`}>
      {roles.map((role, place) => (
        <div key={role.id} class={`own own-${place + 1}`}>
          <dt>
            <RoleMark place={place} />
            {t.only(role.name)}
          </dt>
          <dd>{written(itemsOnlyIn(place))}</dd>
        </div>
      ))}
      {shared.map(({ in: places, items }) => (
        <div
          key={places.join()}
          class={places.length === roles.length ? 'in-all shared' : 'in-some'}
        >
          <dt>
            {places.map((place) => (
              <RoleMark key={place} place={place} />
            ))}
            {sharedName(places)}
          </dt>
          <dd>{written(items)}</dd>
        </div>
      ))}
    </dl>
  );
}

interface Props<Item> extends Pick<PartProps, 'roles' | 'words'> {
  /** A list a role. */
  lists: readonly (readonly Item[])[];
  keyOf: (item: Item) => string;
  /** How the items of one column are written. */
  children: (items: Item[]) => ComponentChildren;
}
