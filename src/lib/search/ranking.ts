/**
 * How Pagefind weighs a page, the same for every query: tuned on tests/site/queries.yaml as a whole. `name` is what a role is
 * called, `asked` a question in other words, `topic` the words people use for a topic, `also` the names of the roles a page is about.
 */
export const ranking = {
  termSimilarity: 4,
  pageLength: 0.2,
  termSaturation: 2,
  termFrequency: 0.5,
  metaWeights: {
    ...{ title: 4, name: 6, asked: 5, topic: 1, also: 0.5 },
    // Shown with a result, not searched.
    ...{ shown: 0, kind: 0, band: 0, reviewed: 0, family: 0, popular: 0 },
  },
};
