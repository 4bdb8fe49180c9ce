import { mdxToMdast, type MdastNode } from 'satteri';
import { diagnose, type Span } from './mdx-faults.ts';
import { mistake, type Mistake } from '../mistake.ts';
import { blank, placeAt, type SourceFile } from '../source-file.ts';

/**
 * MDX as a tree, with its syntax mistakes, read by the parser that builds the site.
 *
 * That parser stops at the first mistake. So each is blanked in memory (places stay) and the rest is
 * read again, until all are found. `source` is the text with those blanks.
 */
export function readMdx(file: SourceFile, text: string): MdxText {
  const mistakes: Mistake[] = [];
  const blanked: Span[] = [];
  const lostTags = new Set<string>();
  let source = text;
  for (;;) {
    const { tree, complaint } = parse(source);
    if (tree) return { tree, source, mistakes, blanked };
    const fault = diagnose(source, complaint, (line, column) => offsetOf(file, line, column));
    // A closing tag whose opening tag was lost is no second mistake.
    const isEcho = fault.closes !== undefined && lostTags.has(fault.closes);
    if (!isEcho) mistakes.push(mistake('mdx-syntax', placeAt(file, fault.at), fault.words));
    if (fault.opens !== undefined) lostTags.add(fault.opens);
    const before = source;
    for (const { start, end } of fault.remove) source = blank(source, start, end);
    if (source === before) return { source, mistakes, blanked };
    blanked.push(...fault.remove);
  }
}

function parse(source: string): { tree?: MdastNode; complaint: string } {
  try {
    return { tree: mdxToMdast(source), complaint: '' };
  } catch (error) {
    return { complaint: error instanceof Error ? error.message : String(error) };
  }
}

const offsetOf = (file: SourceFile, line: number, column: number) =>
  (file.lines.lineStarts[line - 1] ?? 0) + column - 1;

export interface MdxText {
  /** Absent when a mistake could not be stepped over. */
  tree?: MdastNode;
  /** The text that the tree was read from. */
  source: string;
  mistakes: Mistake[];
  /** Where text was blanked: what touches it has had its say. */
  blanked: Span[];
}
