/** Words that stand on most pages and tell none apart: English ones, and the French ones people mix in. */
export const stopWords: ReadonlySet<string> = new Set(
  [
    'a an the this that these those there here',
    'i me my you your he she we us our they them their it its one',
    'and or but nor so if than then as vs versus',
    'of to in into on onto at by for from with without about between out over up off',
    'am is are was were be been being do does did done have has had having',
    'can could should would will shall may might must need get got',
    'better best good',
    'what whats which who whose how why when where much many any some no not just only also really actually',
    'le la les un une des du de et ou est que qui quoi quel quelle pour dans sur avec sans ce cest en au aux',
  ]
    .join(' ')
    .split(' '),
);
