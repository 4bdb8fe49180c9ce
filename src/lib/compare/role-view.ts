import type { Level } from '../content/schema.ts';
import type { WorkedBand } from '../salary/worked-band.ts';

/** A role as comparisons see it: plain data, small enough to send to a browser. Euros a year or a month as `WorkedBand` says. */
export interface RoleView {
  id: string;
  name: string;
  purpose: string;
  output: string;
  coreSkills: string;
  mainTools: string;
  profile: string;
  day: string[];
  skills: string[];
  tools: string[];
  team: string[];
  pay: {
    level: Level | 'all';
    openTop: boolean;
    worked: WorkedBand;
    spread: number;
    sources: number;
  }[];
  /** Months of learning before a first job, as a source estimates them. */
  timeToEmployable: [number | null, number | null] | null;
  waysIn: string[];
  certifications: { id: string; name: string }[];
  next: string[];
  chooseIf: string[];
}
