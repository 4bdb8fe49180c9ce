import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';

/** Finding one's way in the text of a tag, for which the tree gives only the start. */

/** The offset after the `>` of the tag at `start`; where no `>` comes before the next `<` or blank line, the offset of that. */
export function tagEnd(source: string, start: number): number {
  const text = paragraphAt(source, start);
  const wellFormed = /^<(?:=\s*"[^"]*"|=\s*'[^']*'|\{[^}]*\}|[^<>"'{])*>/.exec(text)?.[0].length;
  return start + (wellFormed ?? /^<[^<>]*>?/.exec(text)?.[0].length ?? 1);
}

const paragraphAt = (source: string, start: number) => {
  const end = source.slice(start).search(/\n[ \t]*\r?\n/);
  return end < 0 ? source.slice(start) : source.slice(start, start + end);
};

/** The offset of the `{` that is open at `offset`; `offset` itself when none is. */
export function openingBrace(source: string, offset: number): number {
  let depth = 0;
  for (let index = offset; index >= 0; index -= 1) {
    if (source[index] === '}' && index < offset) depth += 1;
    if (source[index] === '{') {
      if (depth === 0) return index;
      depth -= 1;
    }
  }
  return offset;
}

/** The offset after the `}` that closes the `{` at `start`, if any does. */
export function closingBrace(source: string, start: number): number | undefined {
  let depth = 0;
  for (let index = start; index < source.length; index += 1) {
    if (source[index] === '{') depth += 1;
    if (source[index] === '}') {
      depth -= 1;
      if (depth === 0) return index + 1;
    }
  }
  return undefined;
}

/** Where each prop of an element starts and where its value does, in the order of its attributes. */
export function propPlaces(source: string, element: JsxElement): PropPlace[] {
  let offset = (element.position?.start.offset ?? 0) + 1 + (element.name?.length ?? 0);
  return element.attributes.map(() => {
    const start = offset + (/^\s*/.exec(source.slice(offset))?.[0].length ?? 0);
    const [head = ''] = /^(\{|[^\s=>/{]+(\s*=\s*["'{])?)/.exec(source.slice(start)) ?? [];
    const value = start + head.length;
    offset = valueEnd(source, value);
    return { start, value };
  });
}

/** The offset after the quote or brace that closes the value at `value`; `value` itself for a prop without one. */
function valueEnd(source: string, value: number): number {
  const opening = source[value - 1] ?? '';
  if (opening === '{') return closingBrace(source, value - 1) ?? value;
  return /["']/.test(opening) ? source.indexOf(opening, value) + 1 : value;
}

export interface PropPlace {
  start: number;
  value: number;
}

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;
