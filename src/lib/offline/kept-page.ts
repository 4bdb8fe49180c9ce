/** Said to the worker in charge, with a port to answer through: what opens without a network? It answers a `KeptAnswer`. */
export const tellKept = 'tell-kept';

export interface KeptAnswer {
  pages: KeptPage[];
  /** Whether every page that search finds is among them. */
  isWhole: boolean;
}

export interface KeptPage {
  /** From the origin's root: `/guide/roles/`. */
  path: string;
  /** As it stands in the HTML, entities and the site's name included. */
  title: string;
}
