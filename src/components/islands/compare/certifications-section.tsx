import type { PartProps } from './part-props.ts';
import { SharedColumns } from './shared-columns.tsx';

/** Certifications that the guides name, with price; one that is retired says so instead. */
export function CertificationsSection({ roles, words, paths }: PartProps) {
  return (
    <SharedColumns
      roles={roles}
      words={words}
      lists={roles.map(({ certifications }) => certifications)}
      keyOf={({ id }) => id}
    >
      {(certifications) => (
        <ul class="names">
          {certifications.map(({ id, name, price, retired }) => (
            <li key={id}>
              <a href={`${paths.certifications}#${id}`}>{name}</a>{' '}
              <span class="quiet">{retired ? words.sections.retired : price}</span>
            </li>
          ))}
        </ul>
      )}
    </SharedColumns>
  );
}
