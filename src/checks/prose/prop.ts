import { mistake, type Mistake } from '../mistake.ts';
import type { Body } from './prose.ts';
import { placeAt, type Place } from '../source-file.ts';
import { propPlaces, type JsxElement } from './tag-text.ts';

/** The props of an element as literals; what is no literal is a mistake and has no value. */
export function readProps(element: JsxElement, { entry: { file }, source }: Body): ReadProps {
  const places = propPlaces(source, element);
  const props: Prop[] = [];
  const mistakes: Mistake[] = [];
  element.attributes.forEach((attribute, index) => {
    const { start = 0, value: valueStart = 0 } = places[index] ?? {};
    const place = placeAt(file, start);
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      mistakes.push(mistake('prop-expression', place, '{…}'));
      return;
    }
    const { name } = attribute;
    const value = literal(attribute.value);
    if (value === undefined) mistakes.push(mistake('prop-expression', place, name));
    if (props.some((prop) => prop.name === name)) mistakes.push(mistake('prop-twice', place, name));
    else props.push({ name, value, place, valueStart });
  });
  return { props, mistakes };
}

/** `name` alone is true, `"text"` is text, `{45000}` a number, `{true}` true; anything else is undefined. */
function literal(value: AttributeValue): Literal | undefined {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return value;
  const text = value.value.trim();
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (text === 'true' || text === 'false') return text === 'true';
  return /^(["'])([^"'\\]*)\1$/.exec(text)?.[2];
}

type AttributeValue = Extract<JsxElement['attributes'][number], { name: string }>['value'];

export type Literal = string | number | boolean;

/** One prop as the author wrote it. */
export interface Prop {
  name: string;
  /** Undefined when it is no literal. */
  value: Literal | undefined;
  place: Place;
  /** The offset at which the value starts, inside its quotes or braces. */
  valueStart: number;
}

interface ReadProps {
  props: Prop[];
  mistakes: Mistake[];
}
