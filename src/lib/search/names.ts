/** What the built index knows beside the words: written by the build, read by the help for a search that finds nothing. */
export type Names = {
  /** Pages worth naming when a title is misspelt: guides to roles, comparisons, tools. */
  titles: readonly Title[];
  /** Questions to show before anything is typed. */
  popular: readonly Omit<Title, 'also'>[];
  /** How facet values are called, by facet and value: `role`, `data-scientist` → `Data scientist`. */
  labels: Record<string, Record<string, string>>;
  /** How many pages are indexed. */
  pageCount: number;
};

export type Title = {
  title: string;
  /** Site path, such as `/roles/data-scientist/`. */
  path: string;
  /** Other names and abbreviations. */
  also: readonly string[];
};
