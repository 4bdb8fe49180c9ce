import type { z } from 'zod';
import type { ComponentSpec } from '#lib/content/components.ts';
import { adviceFor, shown } from '../data/issue-words.ts';
import { mistake, type Mistake } from '../mistake.ts';
import { nearest } from '../nearest.ts';
import { checkPropIds } from './prop-ids.ts';
import { readProps, type Prop } from './prop.ts';
import type { Body } from './prose.ts';
import { placeAt } from '../source-file.ts';
import { tagEnd, type JsxElement } from './tag-text.ts';

/** The props of one component: literal, known, complete, of the right kind, and naming what exists. */
export function checkProps(spec: ComponentSpec, element: JsxElement, body: Body): Mistake[] {
  const { props, mistakes } = readProps(element, body);
  const ids = props.map((prop) => ({ prop, wrong: checkPropIds(spec, element, prop, body) }));
  // An id that is not even written like one is told once, with what it may have been meant for.
  const told = new Set(ids.filter(({ wrong }) => wrong.length > 0).map(({ prop }) => prop.name));
  const readable = props.filter(({ name, value }) => value !== undefined && !told.has(name));
  return [
    ...mistakes,
    ...ids.flatMap(({ wrong }) => wrong),
    ...departures(spec, element, props, readable, body),
  ];
}

function departures(
  spec: ComponentSpec,
  element: JsxElement,
  props: Prop[],
  readable: Prop[],
  body: Body,
): Mistake[] {
  const values = Object.fromEntries(readable.map(({ name, value }) => [name, value]));
  const issues = spec.props.safeParse(values, { error: adviceFor }).error?.issues ?? [];
  const known = Object.keys(spec.props.shape);
  const unknown = props
    .filter(({ name }) => !known.includes(name))
    .map(({ name, place }) => ({ name, place, meant: nearest(name, known) }));
  const isMissing = (name: string) =>
    !props.some((prop) => prop.name === name) &&
    !unknown.some(({ meant }) => meant.includes(name)) &&
    !isOpeningMended(element, body);
  const tag = element.name ?? '';
  return [
    ...unknown.map(({ name, place, meant }) =>
      mistake('unknown-prop', place, tag, name, meant, known),
    ),
    ...issues.flatMap((issue) => {
      const name = String(issue.path[0] ?? '');
      const prop = readable.find((candidate) => candidate.name === name);
      if (prop) return [wrongProp(tag, prop, issue, body)];
      const isAbsent = issue.code !== 'unrecognized_keys' && isMissing(name);
      return isAbsent ? [mistake('missing-prop', body.at(element), tag, name, issue.message)] : [];
    }),
  ];
}

function wrongProp(tag: string, prop: Prop, issue: z.core.$ZodIssue, { entry }: Body): Mistake {
  const { name, value } = prop;
  const place = placeAt(entry.file, prop.valueStart);
  const likely =
    issue.code === 'invalid_value' ? nearest(String(value), issue.values.map(String)) : [];
  return mistake('wrong-prop', place, tag, name, shown(value, issue), advice(prop, issue), likely);
}

/** A number in quotes is text to MDX, and text in braces is not text. */
function advice({ name, value }: Prop, issue: z.core.$ZodIssue): string {
  if (issue.code !== 'invalid_type') return issue.message;
  const digits = String(value).replace(/[^\d.]/g, '');
  return issue.expected === 'number'
    ? `write ${name}={${digits === '' ? '45000' : digits}}, a number in braces`
    : `write ${name}="…", text in quotes`;
}

/** Whether part of the opening tag was left out because of a syntax mistake. */
function isOpeningMended(element: JsxElement, { source, blanked }: Body): boolean {
  const from = element.position?.start.offset ?? 0;
  const to = tagEnd(source, from);
  return blanked.some(({ start, end }) => start < to && end > from);
}
