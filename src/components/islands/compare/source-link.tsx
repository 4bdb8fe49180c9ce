import type { PartProps } from './part-props.ts';

/** A source by publisher and year, linked to its entry on the sources page. */
export function SourceLink({
  source,
  roles,
  paths,
}: Pick<PartProps, 'roles' | 'paths'> & { source: string }) {
  const label = roles.map(({ sources }) => sources[source]).find((known) => known !== undefined);
  return (
    <a class="cite" href={`${paths.sources}#${source}`}>
      {label ?? source}
    </a>
  );
}
