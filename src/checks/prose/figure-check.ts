import type { MdastNode } from 'satteri';
import { visit } from 'yaml';
import type { ProseEntry } from '../entry.ts';
import { typedFigures } from './figures.ts';
import { mistake, type Mistake } from '../mistake.ts';
import type { Body } from './prose.ts';
import { placeAt } from '../source-file.ts';

/** Money typed in the front matter of a role, a question or a guide. */
export function checkFrontFigures({ file, node }: ProseEntry): Mistake[] {
  const found: Mistake[] = [];
  if (node) {
    visit(node, {
      Scalar(_key, { range, value }) {
        if (!range || typeof value !== 'string') return;
        const [start, end] = range;
        for (const { figure, index } of typedFigures(file.text.slice(start, end))) {
          found.push(mistake('figure-in-front-matter', placeAt(file, start + index), figure));
        }
      },
    });
  }
  return found;
}

/** Money typed in prose, even where emphasis, code or an entity stands within it. */
export function checkProseFigures(tree: MdastNode, { entry, source }: Body): Mistake[] {
  const runs = textRuns(tree);
  const starts = runningStarts(runs);
  return typedFigures(runs.map(({ value }) => value).join('')).map(({ figure, index }) => {
    const at = starts.findLastIndex((start) => start <= index);
    const offset = offsetIn(source, runs[at], index - (starts[at] ?? 0), figure);
    return mistake('typed-figure', placeAt(entry.file, offset), figure);
  });
}

/** Where each run starts in the text of them all. */
function runningStarts(runs: Run[]): number[] {
  let next = 0;
  return runs.map(({ value }) => {
    const start = next;
    next += value.length;
    return start;
  });
}

/** Where a figure at `index` of a run stands in the source, whose spelling of it may differ. */
function offsetIn(source: string, run: Run | undefined, index: number, figure: string): number {
  const { value = '', start = 0, end = 0 } = run ?? {};
  const written = source.slice(start, end);
  const shift = written.indexOf(value);
  if (shift >= 0) return start + shift + index;
  return start + Math.max(0, written.indexOf(figure));
}

/** The text of the tree in order; what is no running text breaks it, so that no figure spans two blocks. */
function textRuns(node: MdastNode): Run[] {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') {
    return [{ value: node.value, start, end }];
  }
  const inside = 'children' in node ? node.children.flatMap(textRuns) : [];
  const isRunning = ['emphasis', 'strong', 'delete', 'link', 'linkReference'].includes(node.type);
  const stop = { value: '\0', start, end };
  return isRunning ? inside : [stop, ...inside, stop];
}

interface Run {
  value: string;
  start: number;
  end: number;
}
