import { parseDocument, visit, type Document, type YAMLError } from 'yaml';
import { mistake, type Mistake } from '../mistake.ts';
import { blank, placeAt, type SourceFile } from '../source-file.ts';
import { yamlWords } from './yaml-words.ts';

/**
 * `text` (a file's, or its front matter with the rest blanked) as a document, with its syntax mistakes.
 *
 * A mistake that would swallow what follows (a colon in unquoted text, an open quote, a tab) is blanked
 * in memory, so that the rest is still read. Dates stay text: the core schema knows none.
 */
export function readYaml(file: SourceFile, text: string): YamlText {
  const faults: Fault[] = [];
  let source = text;
  let document = parse(source);
  for (let mend = nextMend(document, source); mend; mend = nextMend(document, source)) {
    faults.push(mend);
    source = blank(source, ...mend.pos);
    document = parse(source);
  }
  faults.push(...document.errors);
  return { document, mistakes: inWords(file, text, faults), damage: damagedLines(file, faults) };
}

const parse = (text: string) =>
  parseDocument(text, { schema: 'core', prettyErrors: false, logLevel: 'error' });

/** The first mistake that blanking a few characters can mend, placed at those. */
function nextMend(document: Document, text: string): Fault | undefined {
  for (const { code, message, pos } of [...document.errors, ...lostAliases(document)]) {
    const place = mendable(document, text, { code, message, pos });
    if (place && /\S/.test(text.slice(...place))) return { code, message, pos: place };
  }
  return undefined;
}

function mendable(document: Document, text: string, fault: Fault): [number, number] | undefined {
  const [start] = fault.pos;
  switch (fault.code) {
    case 'BLOCK_AS_IMPLICIT_KEY': {
      const colon = /^[^\n]*?:(?=\s)/.exec(text.slice(start))?.[0].length;
      return colon === undefined ? undefined : [start + colon - 1, start + colon];
    }
    case 'TAB_AS_INDENT':
      return [start, start + restOfLine(text, start).length];
    case 'MULTIPLE_DOCS':
      return [start, start + '---'.length];
    case 'BAD_ALIAS':
      return [start, start + '*'.length];
    case 'MISSING_CHAR': {
      const quote = fault.message.includes('quote') ? lastQuoted(document) : undefined;
      return quote === undefined ? undefined : [quote, quote + 1];
    }
    default:
      return undefined;
  }
}

const restOfLine = (text: string, offset: number) => /^.*/.exec(text.slice(offset))?.[0] ?? '';

/** Where the last quoted text opens: an open quote runs to the end. */
function lastQuoted(document: Document): number | undefined {
  let offset: number | undefined;
  visit(document, {
    Scalar(_key, node) {
      if (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') offset = node.range?.[0];
    },
  });
  return offset;
}

/** An alias without its anchor, which shows only when the document is turned into values. */
function lostAliases(document: Document): Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Alias(_key, node) {
      if (node.range && !node.resolve(document)) {
        faults.push({ code: 'BAD_ALIAS', pos: [node.range[0], node.range[1]], message: '' });
      }
    },
  });
  return faults;
}

/** One sentence a line: the parser often says twice what one slip of the pen did. */
function inWords(file: SourceFile, text: string, faults: Fault[]): Mistake[] {
  const byLine = new Map<number, Mistake>();
  for (const fault of faults) {
    const place = placeAt(file, fault.pos[0]);
    if (byLine.has(place.line)) continue;
    byLine.set(
      place.line,
      fault.code === 'DUPLICATE_KEY'
        ? mistake('duplicate-key', place, /^[^\s:]*/.exec(text.slice(fault.pos[0]))?.[0] ?? '')
        : mistake('yaml-syntax', place, yamlWords(fault, text)),
    );
  }
  return [...byLine.values()];
}

/** Lines whose meaning is lost: what stands there is not judged further. */
const damagedLines = (file: SourceFile, faults: Fault[]): number[] =>
  faults
    .filter(({ code }) => code !== 'DUPLICATE_KEY')
    .flatMap(({ pos: [start, end] }) => [
      placeAt(file, start).line,
      placeAt(file, Math.max(start, end - 1)).line,
    ]);

export interface YamlText {
  document: Document;
  mistakes: Mistake[];
  /** Line numbers that hold a syntax mistake. */
  damage: number[];
}

/** A syntax mistake as the parser reports it. */
export type Fault = Pick<YAMLError, 'code' | 'pos' | 'message'>;
