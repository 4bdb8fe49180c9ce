/** What the reader is asked, as scoring and the browser see it: small, with roles by their place in one list. */
export interface Questionnaire {
  /** In the order of their ids. */
  roles: readonly RoleBrief[];
  statements: readonly AskedStatement[];
  backgrounds: readonly AskedBackground[];
  limits: readonly AskedLimit[];
}

export interface RoleBrief {
  id: string;
  name: string;
  /** What the role is for, in one line. */
  purpose: string;
}

export interface AskedStatement {
  /** Two letters, its name in the address. */
  key: string;
  moment: string;
  /** The two sides as bare verb phrases. */
  a: string;
  b: string;
  /** What leaning to side a does; leaning to b does the opposite. */
  pull: Pull;
}

export interface AskedBackground {
  id: string;
  name: string;
  pull: Pull;
}

export interface AskedLimit {
  id: string;
  text: string;
  pull: Pull;
}

/** A number for each role, in the order of `roles`: above zero speaks for it, below zero against it. */
export type Pull = readonly number[];
