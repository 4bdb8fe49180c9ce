import { components, type ComponentName, type ComponentSpec } from '#lib/content/components.ts';
import { mistake, type Mistake } from '../mistake.ts';
import { nearest } from '../nearest.ts';
import { checkProps } from './props.ts';
import type { Body } from './prose.ts';
import type { JsxElement } from './tag-text.ts';

/** A tag in prose: a component of the one map, where it may stand, with the props it takes. */
export function checkElement(element: JsxElement, above: readonly string[], body: Body): Mistake[] {
  const place = body.at(element);
  const { name } = element;
  if (name === null || /^[a-z]/.test(name)) {
    return [mistake('raw-html', place, name ?? '', markdownFor[name ?? ''])];
  }
  if (!isComponent(name)) {
    return [mistake('unknown-component', place, name, nearest(name, Object.keys(components)))];
  }
  const spec: ComponentSpec = components[name];
  if (!spec.on.includes(body.entry.collection)) {
    return [mistake('misplaced-component', place, name, spec.on)];
  }
  return [
    ...(name === 'Part' && above.length > 0 ? [mistake('part-inside', place)] : []),
    ...checkContent(name, spec, element, body),
    ...checkProps(spec, element, body),
  ];
}

function checkContent(
  name: string,
  { holds }: ComponentSpec,
  element: JsxElement,
  body: Body,
): Mistake[] {
  const isFilled = element.children.length > 0;
  if (isFilled && holds === 'nothing') return [mistake('needless-text', body.at(element), name)];
  const isNeeded = holds === 'text' || holds === 'blocks';
  return !isFilled && isNeeded ? [mistake('missing-text', body.at(element), name)] : [];
}

const isComponent = (name: string): name is ComponentName => Object.hasOwn(components, name);

/** What Markdown writes for the HTML that authors reach for. */
const markdownFor: Partial<Record<string, string>> = {
  a: '[text](/path/)',
  b: '**text**',
  strong: '**text**',
  i: '*text*',
  em: '*text*',
  br: 'two paragraphs, or end the line with a backslash',
  code: '`text`',
  h1: 'a heading such as ## Title',
  h2: '## Title',
  h3: '### Title',
  hr: '---',
  li: '- text',
  ul: '- text',
  ol: '1. text',
  p: 'a paragraph between blank lines',
  table: '| a | b |',
};
