/** The files of an index by their name below its folder, `fragment/en_1234567.pf_fragment`. */
export type IndexFiles = Map<string, Uint8Array>;
