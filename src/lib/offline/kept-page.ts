/** Said to the worker in charge, with a port to answer through: which pages open without a network? It answers `KeptPage[]`. */
export const tellKept = 'tell-kept';

export interface KeptPage {
  /** From the origin's root: `/guide/roles/`. */
  path: string;
  /** As it stands in the HTML, entities and the site's name included. */
  title: string;
}
