import type { Fault } from './yaml-text.ts';

/** What is wrong with the YAML and what to write, as one sentence without its full stop. */
export function yamlWords({ code, pos, message }: Fault, text: string): string {
  const line = /^[^\n]*/.exec(text.slice(pos[0]))?.[0] ?? '';
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return line.startsWith(':')
        ? 'a colon stands inside text that is not quoted: put the whole text in double quotes'
        : 'the next line is indented deeper than its neighbours: line them up';
    case 'MISSING_CHAR':
      return message.includes('quote')
        ? 'this quote is never closed: add the closing quote'
        : `found "${line.trim()}" without a value: write it as key: value`;
    case 'UNEXPECTED_TOKEN':
      return 'this stands after a value that has ended: put the whole value in double quotes';
    case 'MULTILINE_IMPLICIT_KEY':
      return 'this line is neither a key with its value nor an entry of a list: write key: value, or start it with a hyphen';
    case 'BAD_INDENT':
      return message.startsWith('Flow')
        ? 'a [ or { before this line is never closed: add the closing bracket'
        : 'this line is not indented like its neighbours: line them up';
    case 'TAB_AS_INDENT':
      return 'a tab indents this line: use spaces';
    case 'BAD_SCALAR_START':
      return `text cannot start with ${text.slice(pos[0], pos[0] + 1)} unless quoted: put it in double quotes`;
    case 'BAD_ALIAS':
      return 'text that starts with * is a reference to an anchor, and no such anchor exists: put it in double quotes';
    case 'MULTIPLE_DOCS':
      return 'a line of three hyphens starts a second document: delete it';
    case 'RESOURCE_EXHAUSTION':
    case 'KEY_OVER_1024_CHARS':
      return 'this key is too long: put the text in double quotes';
    default:
      return `this is not valid YAML (${message}): correct it, or put the text in double quotes`;
  }
}
