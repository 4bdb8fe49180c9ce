import { isSeq, type Node } from 'yaml';
import { isData, isProse, isSingle, listSchemas } from './collections.ts';
import { entryOf, listEntries, proseEntry, type Entry } from './entry.ts';
import { mistake, type Mistake } from './mistake.ts';
import { startOf, type SourceFile } from './source-file.ts';
import { readYaml } from './data/yaml-text.ts';

/** The files as entries, with what is wrong about the files themselves: name, place, YAML syntax. */
export function readContent(files: SourceFile[]): Content {
  const parts = files.map(readOne);
  return {
    entries: parts.flatMap(({ entries }) => entries),
    mistakes: [...parts.flatMap(({ mistakes }) => mistakes), ...missingFiles(files)],
  };
}

function readOne(file: SourceFile): Content {
  const [folder = '', ...rest] = file.inside.split('/');
  const [name = ''] = rest.slice(-1);
  if (isProse(folder) && rest.length === 2 && name.endsWith('.mdx')) {
    return proseEntry(file, folder, rest[0] ?? '', name.replace(/\.mdx$/, ''));
  }
  const data = name.replace(/\.yaml$/, '');
  if (folder === 'data' && rest.length === 1 && name.endsWith('.yaml') && isData(data)) {
    return readData(file, data);
  }
  return { entries: [], mistakes: [mistake('stray-file', startOf(file), file.inside)] };
}

function readData(file: SourceFile, name: string): Content {
  const yaml = readYaml(file, file.text);
  const { mistakes } = yaml;
  const root = yaml.document.contents;
  if (isSingle(name)) {
    const entries = [entryOf(file, name, undefined, root, yaml)];
    return { entries, mistakes };
  }
  if (isSeq<Node | null>(root)) {
    return { entries: isData(name) ? listEntries(file, name, yaml, root) : [], mistakes };
  }
  const isJudged = root !== null && mistakes.length === 0;
  return { entries: [], mistakes: isJudged ? [mistake('not-a-list', startOf(file))] : mistakes };
}

function missingFiles(files: SourceFile[]): Mistake[] {
  const present = new Set(files.map(({ inside }) => inside));
  const root = files[0]?.path.slice(0, -files[0].inside.length) ?? '';
  return [...Object.keys(listSchemas), 'vocabulary']
    .map((name) => `data/${name}.yaml`)
    .filter((inside) => !present.has(inside))
    .map((inside) => mistake('missing-file', startOf({ path: root + inside })));
}

export interface Content {
  entries: Entry[];
  mistakes: Mistake[];
}
