import type { MdastNode } from 'satteri';
import { requiredParts } from '#lib/content/schema.ts';
import { mistake, type Mistake } from '../mistake.ts';
import type { Body } from './prose.ts';
import { placeAt } from '../source-file.ts';

/** The body of a role: nothing but parts, each once, the required ones there. */
export function checkParts(blocks: MdastNode[], body: Body): Mistake[] {
  const parts = blocks.map((node) => ({ node, name: partName(node) }));
  const names = parts.map(({ name }) => name);
  return [
    ...requiredParts
      .filter((name) => !names.includes(name))
      .map((name) => mistake('missing-part', bodyStart(body), name)),
    ...parts.flatMap(({ node, name }, index) => {
      if (name === undefined) {
        // A run of blocks outside is one mistake, told at its first.
        const goesOn = index > 0 && names[index - 1] === undefined;
        return goesOn ? [] : [mistake('outside-part', body.at(node))];
      }
      const isSecond = name !== null && names.indexOf(name) < index;
      return isSecond ? [mistake('part-twice', body.at(node), name)] : [];
    }),
  ];
}

/** The name of a part, null for a part without one, undefined for anything else. */
function partName(node: MdastNode): string | null | undefined {
  if (node.type !== 'mdxJsxFlowElement' || node.name !== 'Part') return undefined;
  const name = node.attributes.find(
    (prop) => prop.type === 'mdxJsxAttribute' && prop.name === 'name',
  );
  return typeof name?.value === 'string' ? name.value : null;
}

/** The first line after the front matter. */
const bodyStart = ({ entry: { file, prose } }: Body) =>
  placeAt(file, Math.max(0, prose.search(/\S|$/)));
