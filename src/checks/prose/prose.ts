import type { MdastNode } from 'satteri';
import type { ProseEntry } from '../entry.ts';
import { checkElement } from './elements.ts';
import { checkProseFigures } from './figure-check.ts';
import type { Known } from '../known.ts';
import { checkLink } from './links.ts';
import type { Span } from './mdx-faults.ts';
import { readMdx } from './mdx-text.ts';
import { mistake, type Mistake } from '../mistake.ts';
import { checkParts } from './parts.ts';
import { placeAt, startOf, type Place } from '../source-file.ts';

/** Everything wrong in the body of an MDX file. */
export function checkProse(entry: ProseEntry, known: Known): Mistake[] {
  const { tree, source, mistakes, blanked } = readMdx(entry.file, entry.prose);
  if (!tree || !('children' in tree)) return mistakes;
  const body: Body = { entry, known, source, blanked, at: (node) => placeOfNode(entry, node) };
  return [
    ...mistakes,
    ...(blanked.length === 0 ? checkBlocks(tree.children, body) : []),
    ...checkProseFigures(tree, body),
    ...tree.children.flatMap((node) => checkNode(node, [], body)),
  ];
}

/** The blocks as a whole: a role is made of parts, anything else must say something. */
function checkBlocks(blocks: MdastNode[], body: Body): Mistake[] {
  if (body.entry.collection === 'roles') return checkParts(blocks, body);
  return blocks.length === 0 ? [mistake('empty-body', startOf(body.entry.file))] : [];
}

function checkNode(node: MdastNode, above: readonly string[], body: Body): Mistake[] {
  const name = 'name' in node && typeof node.name === 'string' ? node.name : node.type;
  const children = 'children' in node ? node.children : [];
  return [
    ...judge(node, above, body),
    ...children.flatMap((child) => checkNode(child, [...above, name], body)),
  ];
}

function judge(node: MdastNode, above: readonly string[], body: Body): Mistake[] {
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return checkElement(node, above, body);
    case 'link':
    case 'definition':
      return checkLink(node.url, body.at(node), body.known);
    case 'heading':
      return checkHeading(node.depth, body.at(node), body);
    case 'mdxjsEsm':
      return [mistake('import', body.at(node))];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return isComment(node.value) ? [] : [mistake('expression', body.at(node))];
    case 'image':
    case 'imageReference':
      return [mistake('not-in-prose', body.at(node), 'an image', 'describe it in words')];
    case 'footnoteReference':
      return [
        mistake('not-in-prose', body.at(node), 'a footnote', 'cite with <Cite source="…" />'),
      ];
    default:
      return [];
  }
}

/** The page has its h1 already; a role's parts have their h2. */
function checkHeading(depth: number, place: Place, { entry }: Body): Mistake[] {
  const allowed = entry.collection === 'roles' ? [3] : [2, 3];
  if (allowed.includes(depth)) return [];
  return [mistake('heading', place, depth, allowed)];
}

const isComment = (value: string) => /^\s*(\/\*[^]*\*\/\s*)?$/.test(value);

const placeOfNode = ({ file }: ProseEntry, { position }: MdastNode) =>
  placeAt(file, position?.start.offset ?? 0);

/** What the checks of one body share. */
export interface Body {
  entry: ProseEntry;
  known: Known;
  /** The text that the tree was read from. */
  source: string;
  /** Spans left out of it because of a syntax mistake. */
  blanked: readonly Span[];
  at: (node: MdastNode) => Place;
}
