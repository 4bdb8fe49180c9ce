import type { Person } from '#lib/compare/role-view.ts';

/** People by name, those with a guide linked to it. */
export function People({ people, guides }: { people: readonly Person[]; guides: string }) {
  return (
    <ul class="names">
      {people.map(({ name, role }) => (
        <li key={name}>{role === undefined ? name : <a href={`${guides}${role}/`}>{name}</a>}</li>
      ))}
    </ul>
  );
}
