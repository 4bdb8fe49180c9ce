import type { CompareWords } from '#i18n/en.ts';
import type { Ignored } from '#lib/url-state/codec.ts';

/** What could not be used, each as a sentence: parts of the address, ids that name no role, roles whose data did not arrive. */
export function noticesOf({ ignored, unknown = [], failed = [] }: Amiss, words: CompareWords) {
  const t = words.form;
  const parts = ignored.map(({ key, value, expected }) => `${key} “${value}” (${expected})`);
  return [
    ...(parts.length > 0 ? [t.ignored(parts.join('; '))] : []),
    ...(unknown.length > 0 ? [t.unknown(unknown)] : []),
    ...(failed.length > 0 ? [t.failed(failed)] : []),
  ];
}

/** Sentences for the eye; an `Announcer` says them. */
export function Notices({ notices }: { notices: readonly string[] }) {
  return notices.length === 0 ? null : (
    <div class="notices">
      {notices.map((notice) => (
        <p key={notice}>{notice}</p>
      ))}
    </div>
  );
}

interface Amiss {
  ignored: readonly Ignored[];
  /** Ids that name no role. */
  unknown?: readonly string[];
  /** Names of roles whose data did not arrive. */
  failed?: readonly string[];
}
