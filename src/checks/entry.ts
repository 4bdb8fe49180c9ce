import type { Node, YAMLSeq } from 'yaml';
import type { Collection, ProseCollection } from './collections.ts';
import { mistake, type Mistake } from './mistake.ts';
import { wordAt } from './raw.ts';
import { blank, startOf, type SourceFile } from './source-file.ts';
import { readYaml, type YamlText } from './data/yaml-text.ts';

/** An MDX file as an entry. Without front matter it has no data: the mistake says so. */
export function proseEntry(
  file: SourceFile,
  collection: ProseCollection,
  locale: string,
  id: string,
): { entries: [ProseEntry]; mistakes: Mistake[] } {
  const front = frontMatter(file.text);
  const yaml = readYaml(file, front ? front.yaml : '');
  const { node, data, damage } = entryOf(file, collection, id, yaml.document.contents, yaml);
  const entry = { collection, locale, id, file, node, damage };
  return front
    ? { entries: [{ ...entry, data, prose: front.prose }], mistakes: yaml.mistakes }
    : {
        entries: [{ ...entry, data: undefined, prose: file.text }],
        mistakes: [mistake('no-front-matter', startOf(file))],
      };
}

/** Each entry of a data file's list. */
export const listEntries = (
  file: SourceFile,
  collection: Collection,
  yaml: YamlText,
  list: YAMLSeq<Node | null>,
): Entry[] => list.items.map((node) => entryOf(file, collection, undefined, node, yaml));

/** One entry from its YAML; its id is its own `id` key unless the file name gives it. */
export function entryOf(
  file: SourceFile,
  collection: Collection,
  id: string | undefined,
  node: Node | null,
  { document, damage }: YamlText,
): Entry {
  const data: unknown = node?.toJS(document) ?? {};
  return { collection, id: id ?? wordAt(data, 'id'), file, node, data, damage };
}

/** The two parts of an MDX file, each in its place with the other blanked; undefined when no front matter opens and closes. */
function frontMatter(text: string): { yaml: string; prose: string } | undefined {
  const found = /^---[ \t]*\r?\n(?:[^]*?\n)??(---)[ \t]*(?:\r?\n|$)/.exec(text);
  if (!found) return undefined;
  const [whole] = found;
  const close = whole.lastIndexOf('---');
  return {
    yaml: blank(text.slice(0, close), 0, 3),
    prose: blank(text, 0, whole.length),
  };
}

/** Whether the entry is an MDX file. */
export const isProseEntry = (entry: Entry): entry is ProseEntry => 'prose' in entry;

/** One thing an author wrote: an MDX file, or an entry of a data file's list. */
export interface Entry {
  collection: Collection;
  /** Undefined when the entry does not say. */
  id: string | undefined;
  file: SourceFile;
  /** Its YAML. */
  node: Node | null;
  /** Its values as written; undefined when there is no front matter. */
  data: unknown;
  /** Lines of the file that hold a YAML syntax mistake. */
  damage: number[];
}

export interface ProseEntry extends Entry {
  collection: ProseCollection;
  id: string;
  locale: string;
  /** The file with its front matter blanked. */
  prose: string;
}
