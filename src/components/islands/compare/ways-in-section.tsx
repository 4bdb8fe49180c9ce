import type { PartProps } from './part-props.ts';
import { Sides } from './sides.tsx';
import { SourceLink } from './source-link.tsx';
import { Told } from './told.tsx';

/** How people get there: the time to employable with its source, then each way in. */
export function WaysInSection({ roles, words, paths }: PartProps) {
  const t = words.sections;
  return (
    <Sides roles={roles}>
      {({ time, waysIn }) => (
        <>
          <p>
            {t.time}: {time ? words.glance.span(...time.months) : words.glance.notKnown}
            {time && ' '}
            {time && <SourceLink source={time.source} roles={roles} paths={paths} />}
          </p>
          <Told items={waysIn.map(({ from, how }) => [from, how] as const)} />
        </>
      )}
    </Sides>
  );
}
