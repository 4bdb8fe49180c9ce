import { z } from 'zod';
import type { ReferenceKind } from './references.ts';
import { euros, id, level } from './schema/parts.ts';
import { partNames } from './schema/role.ts';

/** The legal constants that prose may print, each read from the parameters of `lib/pay`. */
export const legalIds = [
  'smic-hour',
  'smic-month',
  'smic-year',
  'three-smic-year',
  'plafond-securite-sociale-month',
  'plafond-securite-sociale-year',
] as const;
export type LegalId = (typeof legalIds)[number];

/** Role ids in one text: the first named stands first. */
const roleIds = z
  .string()
  .regex(
    /^[^,\s]+(, ?[^,\s]+)+$/,
    'write two or more role ids with commas between, such as data-engineer,data-scientist',
  );

/** The ids in a prop such as `roles="data-engineer,data-scientist"`, in order. */
export const splitIds = (list: string): string[] => list.split(',').map((id) => id.trim());

const gross = euros;
const status = z.enum(['cadre', 'non-cadre'], 'write cadre or non-cadre');

/** Everything an author may write in MDX besides Markdown: the checker and the site read this one map. */
export const components = {
  /** A block of a role guide, by the place it takes in the page. */
  Part: component({ name: z.enum(partNames) }, { holds: 'blocks', on: ['roles'] }),

  /** A role's salary band, such as €45,000–€60,000; every level when none is named. `show` is gross a year when absent. */
  Band: component(
    {
      role: id,
      level: level.optional(),
      show: z.enum(['gross', 'net-month', 'take-home-month', 'cost']).optional(),
    },
    { names: { role: 'any-role' } },
  ),
  /** One figure of a worked payslip, net a month when `show` is absent; `gross` is euros a year. */
  Pay: component({
    gross,
    show: z
      .enum([
        'net-month',
        'take-home-month',
        'net-year',
        'take-home-year',
        'cost',
        'gross-month',
        'gross',
      ])
      .optional(),
    status: status.optional(),
  }),
  /** What a raise of `by` euros a year on `gross` euros a year leaves, a month when `show` is absent. */
  Raise: component({
    gross,
    by: euros,
    show: z.enum(['kept-month', 'kept-share', 'cost-year']).optional(),
  }),
  /** The price of a certification, with its date. */
  Price: component({ certification: id }, { names: { certification: 'certification' } }),
  /** A link to a certification, with its status. `retired` says that the text knows it can no longer be earned. */
  Cert: component(
    { id, retired: z.literal(true, 'write retired alone, or leave it out').optional() },
    { names: { id: 'certification' } },
  ),
  /** How far the middle of `a`'s band stands from that of `b`'s, in per cent when `show` is absent. */
  Gap: component(
    { a: id, b: id, level: level.optional(), show: z.enum(['percent', 'euros']).optional() },
    { names: { a: 'any-role', b: 'any-role' } },
  ),
  /** By how much the sources of a band disagree. */
  Spread: component({ role: id, level: level.optional() }, { names: { role: 'any-role' } }),
  /** What one source says, with its citation. */
  Observed: component({ id: z.string() }, { names: { id: 'observation' } }),
  /** A role's day rate as a self-employed person. */
  DayRate: component({ role: id, level: level.optional() }, { names: { role: 'any-role' } }),
  /** The Paris premium, low to high, with its sources; of the whole market when no role is named. */
  Premium: component({ role: id.optional() }, { names: { role: 'any-role' } }),
  /** A statement of facts.yaml. */
  Fact: component({ id }, { names: { id: 'fact' } }),
  /** A citation. */
  Cite: component({ source: id }, { names: { source: 'source' } }),
  /** A legal constant, with its date of effect. */
  Legal: component({ id: z.enum(legalIds) }),

  /** A link to a role guide; its name when no text is given. */
  Role: component({ id }, { names: { id: 'role' }, holds: 'optional text' }),
  /** A link to a question. */
  Faq: component({ id }, { names: { id: 'faq' }, holds: 'optional text' }),
  /** A link to a comparison guide. */
  Guide: component({ id }, { names: { id: 'guide' }, holds: 'optional text' }),
  /** A link to the calculator, filled in. */
  Calculator: component(
    {
      gross: gross.optional(),
      role: id.optional(),
      level: level.optional(),
      status: status.optional(),
      time: z.number().min(20).max(100).optional(),
      months: z.number().min(12).max(16).multipleOf(0.5).optional(),
    },
    { names: { role: 'any-role' }, holds: 'text' },
  ),

  /** The bands and promises of the roles side by side. */
  AtAGlance: component({ roles: roleIds }, { names: { roles: 'role' }, on: ['guides'] }),
  /** A role's day at work. */
  Day: component({ role: id }, { names: { role: 'role' }, on: ['guides'] }),
  /** "Choose this role if you …" */
  ChooseIf: component({ role: id }, { names: { role: 'role' }, on: ['guides'] }),
  Skills: component({ role: id }, { names: { role: 'role' }, on: ['guides'] }),
  Certifications: component({ role: id }, { names: { role: 'role' }, on: ['guides'] }),
  /** The table of dimensions, a column a role. */
  Dimensions: component({ roles: roleIds }, { names: { roles: 'role' }, on: ['guides'] }),
  Portfolio: component({ role: id }, { names: { role: 'role' }, on: ['guides'] }),
  WaysIn: component({ role: id }, { names: { role: 'role' }, on: ['guides'] }),
};
export type ComponentName = keyof typeof components;

/** The props an implementation receives. */
export type ComponentProps<Name extends ComponentName> = z.infer<
  (typeof components)[Name]['props']
>;

function component<Shape extends z.ZodRawShape>(shape: Shape, rules: Partial<Rules> = {}) {
  const { names = {}, holds = 'nothing', on = ['roles', 'faq', 'guides'] } = rules;
  return { props: z.strictObject(shape), names, holds, on };
}

interface Rules {
  /** Props that hold an id, and what it names. */
  names: Record<string, ReferenceKind>;
  /** What may stand between the opening and the closing tag. */
  holds: 'nothing' | 'optional text' | 'text' | 'blocks';
  /** Where it may be used. */
  on: readonly ('roles' | 'faq' | 'guides')[];
}

/** A component whatever its name. */
export interface ComponentSpec extends Rules {
  props: z.ZodObject;
}
