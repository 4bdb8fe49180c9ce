import type { ComponentChildren } from 'preact';

/** Parts of a table with a column a role. Roles in ARIA, because on a narrow screen the table is laid out as blocks. */

/** The head: an empty corner, then each role by name, linked to its guide where `guides` says where guides are. */
export function RoleHead({ roles, guides }: { roles: readonly Named[]; guides?: string }) {
  return (
    <thead role="rowgroup">
      <tr role="row">
        <td role="cell" />
        {roles.map((role, index) => (
          <th key={role.id} scope="col" role="columnheader">
            <RoleMark place={index} />
            {guides === undefined ? role.name : <a href={`${guides}${role.id}/`}>{role.name}</a>}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** A cell of a role's column. Its name is repeated for the eye where there is no head above it. */
export function RoleCell({ roles, place, children }: RoleCellProps) {
  return (
    <td role="cell">
      <span class="cell-name" aria-hidden="true">
        <RoleMark place={place} />
        {roles[place]?.name}
      </span>
      {children}
    </td>
  );
}

/** The colour of the role at a place: first, second or third. */
export function RoleMark({ place }: { place: number }) {
  return <span class={`role-mark role-${place + 1}`} aria-hidden="true" />;
}

interface Named {
  id: string;
  name: string;
}

interface RoleCellProps {
  roles: readonly Named[];
  place: number;
  children: ComponentChildren;
}
