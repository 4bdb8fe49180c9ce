import type { WorkedAmount, WorkedBand } from '../salary/worked-band.ts';

/** A role as comparisons see it: plain data of a few kilobytes, the same in a page, in a test and in a browser. */
export interface RoleView extends Record<Dimension, string> {
  id: string;
  name: string;
  /** For running text, such as "data scientists". */
  plural: string;
  day: { theme: string; detail: string }[];
  /** Skills by kind in the guide's order, then the tools that it names besides. Each name stands once. */
  skills: Skill[];
  /** Who they work with; `for` says what each brings. */
  team: (Person & { for: string })[];
  /** Lowest level first. */
  pay: LevelPay[];
  /** Months of learning before a first job, as a source estimates them. */
  time: { months: [number | null, number | null]; source: string } | null;
  waysIn: { from: string; how: string }[];
  certifications: { id: string; name: string; price: string; retired?: true }[];
  next: Person[];
  chooseIf: string[];
  /** Moves from here to other roles of this site that a source or the guide describes. */
  moves: Move[];
  /** What to print for each source id above. */
  sources: Record<string, string>;
}

/** The short phrases in which roles differ, in the order they are shown. */
export const dimensions = ['purpose', 'output', 'coreSkills', 'mainTools', 'profile'] as const;
export type Dimension = (typeof dimensions)[number];

export const skillKinds = ['languages', 'frameworks', 'platforms', 'tools', 'methods'] as const;
export type SkillKind = (typeof skillKinds)[number];

export interface Skill {
  name: string;
  kind: SkillKind;
  /** Ids of the `skillFamilies` it belongs to. */
  families?: string[];
}

/** Somebody by name; `role` is the id of the guide, where there is one. */
export interface Person {
  name: string;
  role?: string;
}

/** Lowest first; a role whose sources name no level has pay for `all` alone. */
export const payLevels = ['junior', 'mid', 'senior', 'lead', 'all'] as const;
export type PayLevelId = (typeof payLevels)[number];

/** Euros as `WorkedBand` says, to the cent. */
export interface LevelPay {
  level: PayLevelId;
  openTop: boolean;
  worked: WorkedBand;
  /** What the payslip says of the middle of the band; null where a bound is missing. */
  middle: Record<WorkedAmount, number> | null;
  /** The lowest and the highest gross a year that any observation prints. */
  lowest: number | null;
  highest: number | null;
  /** How far the sources disagree, gross euros a year; null where only one speaks. */
  spread: number | null;
  /** What each source says, gross euros a year. */
  voices: { source: string; min: number | null; max: number | null; openTop: boolean }[];
}

export interface Move {
  /** A role id. */
  to: string;
  /** Who says that people make this move, in a sentence each. */
  documented: { note: string; source: string }[];
  /** What the guide tells people to learn for it. */
  learn: string[];
}
