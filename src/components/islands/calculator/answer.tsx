import { euros } from '#lib/format.ts';
import type { Ignored } from '#lib/url-state/codec.ts';
import type { SlipProps } from './part-props.ts';

/**
 * The answer in one line. Below it stands what it is for, or in its place what the reader should know with it; above it, what of a
 * link was left out.
 */
export function Answer({ slip, leftOut, notices, reading, words }: Props) {
  const t = words.results;
  const parts = leftOut.map(({ key, value, expected }) => `${key} “${value}” (${expected})`);
  return (
    <div class="calculator-answer">
      {parts.length > 0 && <p class="notice">{words.ignored(parts.join('; '))}</p>}
      <p class="answer-line">
        <span>{t.keep}</span>{' '}
        <strong class="figure">{euros(slip.takeHome / slip.situation.months, words.tag)}</strong>{' '}
        {t.afterTax}
      </p>
      <div class="told">
        <p class={notices.length > 0 ? 'reading print-only' : 'reading'}>{reading}</p>
        {notices.map((notice) => (
          <p key={notice} class="notice">
            {notice}
          </p>
        ))}
      </div>
    </div>
  );
}

interface Props extends SlipProps {
  leftOut: readonly Ignored[];
  notices: readonly string[];
  reading: string;
}
