import type { Level } from './schema.ts';

/** The shape of `/data/roles.json`: every role with its bands, gross euros a year. */
export interface RolesData {
  roles: {
    id: string;
    name: string;
    path: string;
    reviewed: string;
    rome: string | null;
    bands: RoleBand[];
  }[];
}

export interface RoleBand {
  level: Level | 'all';
  min: number | null;
  max: number | null;
  openTop: boolean;
  observations: {
    id: string;
    source: string;
    year: number | null;
    min: number | null;
    max: number | null;
  }[];
}
