import type { CompareWords } from '#i18n/en/compare.ts';
import type { Ignored } from '#lib/url-state/codec.ts';

/** What of the address could not be used. */
export function Notices({
  ignored,
  unknown,
  failed = [],
  words,
}: {
  ignored: readonly Ignored[];
  /** Ids that name no role. */
  unknown: readonly string[];
  /** Names of roles whose data did not arrive. */
  failed?: readonly string[];
  words: CompareWords;
}) {
  const t = words.form;
  const parts = ignored.map(({ key, value, expected }) => `${key} “${value}” (${expected})`);
  const notices = [
    ...(parts.length > 0 ? [t.ignored(parts.join('; '))] : []),
    ...(unknown.length > 0 ? [t.unknown(unknown)] : []),
    ...(failed.length > 0 ? [t.failed(failed)] : []),
  ];
  return (
    <div class="notices" role="status">
      {notices.map((notice) => (
        <p key={notice}>{notice}</p>
      ))}
    </div>
  );
}
