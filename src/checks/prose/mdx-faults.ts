import { distance } from 'fastest-levenshtein';
import { closingBrace, openingBrace, tagEnd } from './tag-text.ts';

/**
 * What the parser's complaint means for an author, and what to blank so that the rest can be read.
 * A complaint without a place, or of an unknown sort, keeps the parser's own words.
 */
export function diagnose(source: string, complaint: string, offsetOf: OffsetOf): Fault {
  const [, line, column, words = complaint] =
    /^(\d+):(\d+): ([^]*?)(?: \(mdx[\w-]*:[\w-]+\))?$/.exec(complaint) ?? [];
  const at = line === undefined ? 0 : offsetOf(Number(line), Number(column));
  return (
    neverClosed(source, words, offsetOf) ??
    crossed(source, words, at, offsetOf) ??
    closesNothing(source, words, at) ??
    badBraces(source, words, at) ??
    brokenTag(source, at) ?? {
      at,
      words: `this is not valid MDX (${words}): correct it`,
      remove: [{ start: at, end: at + 1 }],
    }
  );
}

function neverClosed(source: string, words: string, offsetOf: OffsetOf): Fault | undefined {
  const found =
    /^Expected a closing tag for `<(.*)>` \((\d+):(\d+)\)( before the end of `paragraph`)?/.exec(
      words,
    );
  if (!found) return undefined;
  const [, name = '', line, column, inParagraph] = found;
  return unclosed(source, name, offsetOf(Number(line), Number(column)), inParagraph !== undefined);
}

function unclosed(source: string, name: string, at: number, inParagraph: boolean): Fault {
  const where = inParagraph ? 'in this paragraph' : 'anywhere below';
  return {
    at,
    words: `<${name}> is opened here and not closed ${where}: add </${name}>`,
    remove: [{ start: at, end: tagEnd(source, at) }],
    opens: name,
  };
}

/** `<A>` closed by `</B>`: a misspelt closing tag, or an inner tag left open. */
function crossed(source: string, words: string, at: number, offsetOf: OffsetOf): Fault | undefined {
  const found =
    /^Unexpected closing tag `<\/(.*)>`, expected corresponding closing tag for `<(.*)>` \((\d+):(\d+)\)/.exec(
      words,
    );
  if (!found) return undefined;
  const [, closing = '', opening = '', line = '', column] = found;
  const start = offsetOf(Number(line), Number(column));
  if (distance(closing, opening) > 2) return unclosed(source, opening, start, false);
  return {
    at,
    words: `</${closing}> stands where <${opening}> of line ${line} ends: write </${opening}>`,
    remove: [
      { start, end: tagEnd(source, start) },
      { start: at, end: tagEnd(source, at) },
    ],
  };
}

function closesNothing(source: string, words: string, at: number): Fault | undefined {
  const name = /^Unexpected closing tag `<\/(.*)>`, expected an open tag/.exec(words)?.[1];
  if (name === undefined) return undefined;
  return {
    at,
    words: `</${name}> closes nothing: delete it, or open <${name}> before it`,
    remove: [{ start: at, end: tagEnd(source, at) }],
    closes: name,
  };
}

function badBraces(source: string, words: string, at: number): Fault | undefined {
  if (!words.includes('expression')) return undefined;
  const start = openingBrace(source, at);
  const end = closingBrace(source, start);
  if (end === undefined) {
    return {
      at: start,
      words: 'this { is never closed: add the }, or write \\{ for a brace in text',
      remove: [{ start, end: start + 1 }],
    };
  }
  const prop = /[\w-]+=$/.exec(source.slice(0, start))?.[0] ?? '';
  return {
    at: start,
    words: 'the braces hold no plain value: write a number such as {45000}, or text in quotes',
    remove: [{ start: start - prop.length, end }],
  };
}

function brokenTag(source: string, at: number): Fault | undefined {
  if (source[at] !== '<') return undefined;
  const rest = source.slice(at + 1, at + 80);
  const name = /^[A-Za-z][\w.]*/.exec(rest)?.[0];
  const only = [{ start: at, end: at + 1 }];
  if (rest.startsWith('!--')) {
    return { at, words: 'MDX has no <!-- -->: write a comment as {/* … */}', remove: only };
  }
  if (/^(https?:|mailto:|www\.|[\w.]+@)/.test(rest)) {
    return {
      at,
      words: 'write a link as [text](address)',
      remove: [{ start: at, end: tagEnd(source, at) }],
    };
  }
  return name === undefined
    ? { at, words: 'write &lt; for a less-than sign in text', remove: only }
    : {
        at,
        words: `the tag <${name}> is not written well: put text in quotes, numbers in braces, and end it with > or />`,
        remove: [{ start: at, end: tagEnd(source, at) }],
        opens: name,
      };
}

type OffsetOf = (line: number, column: number) => number;

export interface Span {
  start: number;
  end: number;
}

export interface Fault {
  /** Offset to report. */
  at: number;
  words: string;
  remove: Span[];
  /** The tag that is opened but lost by the removal. */
  opens?: string;
  /** The tag that this one closes. */
  closes?: string;
}
