import type { ComponentChildren } from 'preact';
import type { RoleView } from '#lib/compare/role-view.ts';
import { RoleMark } from './role-columns.tsx';

/** The roles side by side, a column each under its name. */
export function Sides({
  roles,
  children,
}: {
  roles: readonly RoleView[];
  children: (role: RoleView) => ComponentChildren;
}) {
  return (
    <dl class={`sides sides-${roles.length}`}>
      {roles.map((role, index) => (
        <div key={role.id}>
          <dt>
            <RoleMark place={index} />
            {role.name}
          </dt>
          <dd>{children(role)}</dd>
        </div>
      ))}
    </dl>
  );
}
